package callbook.scoring.price;

import java.util.Map;

import io.smallrye.config.ConfigMapping;

/** Whose prices count. */
@ConfigMapping(prefix = "callbook.prices")
interface PriceConfig {

    /** The rank of each source, 0 where none is given; a lower-ranked one never replaces the bar of a higher one. */
    Map<String, Integer> ranks();
}
