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

    /** The most events of one batch, and so of one transaction, which is to last under a second. */
    @WithDefault("50")
    @Min(1)
    @Max(500)
    int limit();

    /** How long one request waits for news, in whole seconds up to 30. */
    @WithDefault("20s")
    Duration longPoll();

    /** The longest pause after failures. */
    @WithDefault("10s")
    Duration pause();
}
