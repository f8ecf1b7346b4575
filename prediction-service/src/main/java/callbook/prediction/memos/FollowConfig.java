package callbook.prediction.memos;

import java.time.Duration;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How the memo feed is followed. */
@ConfigMapping(prefix = "callbook.memos")
interface FollowConfig {

    /** Whether this instance follows the feed at all. */
    @WithDefault("true")
    boolean follow();

    /** The most events of one batch, and so of one transaction; fewer are asked for where these take long to apply. */
    @WithDefault("50")
    @Min(1)
    @Max(500)
    int limit();

    /**
     * How long one request waits for news, in whole seconds up to 30, and some seconds shorter than the REST client's read
     * timeout: by that a provider is noticed that took the request and went silent.
     */
    @WithDefault("10s")
    Duration longPoll();

    /**
     * Into how many partitions, by author, the feed is divided among the instances: at least as many as instances, or some have
     * nothing to do. All instances must say the same. Another number starts its partitions from the beginning of the feed;
     * what is applied again changes nothing.
     */
    @WithDefault("4")
    @Min(1)
    @Max(64)
    int partitions();

    /** How long a partition stays with an instance that gives no sign of life. */
    @WithDefault("12s")
    Duration lease();

    /** How often leases are renewed and shared out anew; some may fail, so a fraction of the lease. */
    @WithDefault("3s")
    Duration renew();

    /** The longest pause after failures. */
    @WithDefault("10s")
    Duration pause();
}
