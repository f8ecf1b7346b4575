package callbook.scoring.settlement;

import java.time.Duration;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** When calls are settled. */
@ConfigMapping(prefix = "callbook.settlement")
interface SettlementConfig {

    /** How often due calls are looked for, as the scheduler reads it; a price that comes is seen within this time. */
    @WithDefault("1s")
    String every();

    /** How many sessions of its market a missing bar is waited for, counted from the later of deadline and arrival. */
    @WithDefault("5")
    @Min(0)
    @Max(250)
    int patience();

    /** How often a call that waits for a bar is looked at when no price comes. */
    @WithDefault("10m")
    Duration recheck();

    /** How often a call without a market is looked at again: a later version may have its calendar. */
    @WithDefault("1d")
    Duration newMarkets();
}
