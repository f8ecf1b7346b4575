package callbook.prediction.proposal;

import java.time.Duration;
import java.util.Optional;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/**
 * Whether and how a language model is asked for a second opinion. Its address is
 * {@code quarkus.rest-client.language-model.url}.
 */
@ConfigMapping(prefix = "callbook.proposals")
interface ProposalConfig {

    /** Whether anything is asked at all. */
    @WithDefault("false")
    boolean enabled();

    /** The model's name as its endpoint knows it; must be given where enabled. */
    Optional<String> model();

    /** Sent as bearer token; an endpoint of one's own may need none. */
    Optional<String> apiKey();

    /** How many sentences this instance asks about at a time; 0 leaves the asking to other instances. */
    @WithDefault("2")
    @Min(0)
    @Max(16)
    int workers();

    /** A memo received longer ago is not asked about any more. */
    @WithDefault("1d")
    Duration fresh();

    /** How long a sentence stays with an instance that gives no sign of life: longer than any answer takes. */
    @WithDefault("3m")
    Duration lease();

    /** How often new sentences are looked for. */
    @WithDefault("2s")
    Duration poll();

    /** The longest pause after failures, whatever the endpoint wishes. */
    @WithDefault("5m")
    Duration pause();

    /** The longest answer that is asked for, in the model's tokens. */
    @WithDefault("1000")
    @Min(100)
    int mostTokens();
}
