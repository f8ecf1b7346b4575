package callbook.scoring.settlement;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;

import callbook.scoring.price.Print;
import callbook.scoring.score.Scores;

/** A settlement as the contract spells it. */
record SettlementView(@JsonUnwrapped ResultView result, Instant dueAt, Instant settledAt,
        @JsonUnwrapped @JsonInclude(JsonInclude.Include.NON_NULL) StoredView stored) {

    /** What was decided, on what, under which rule: equal whenever call, prints and rule are. */
    record ResultView(Verdict verdict, VoidReason reason, List<LegView> legs, ScoresView scores, RuleView rule) {

        static ResultView of(Settlement s) {
            return new ResultView(s.verdict(), s.reason().orElse(null), s.legs().stream().map(LegView::of).toList(),
                    ScoresView.of(s.scores()), new RuleView(Settlement.RULE_VERSION));
        }

        static ResultView open(int legs) {
            return new ResultView(Verdict.OPEN, null, Collections.nCopies(legs, LegView.of(LegOutcome.UNSEEN)),
                    ScoresView.of(Scores.NONE), new RuleView(Settlement.RULE_VERSION));
        }
    }

    record RuleView(String version) {
    }

    record LegView(String holds, PrintView base, PrintView settling, PrintView benchmarkBase, PrintView benchmarkSettling,
            BigDecimal measured) {

        static LegView of(LegOutcome leg) {
            return new LegView(leg.holds().name(), PrintView.of(leg.base()), PrintView.of(leg.settling()),
                    PrintView.of(leg.benchmarkBase()), PrintView.of(leg.benchmarkSettling()),
                    leg.measured().map(BigDecimal::stripTrailingZeros).orElse(null));
        }
    }

    record PrintView(String symbol, Instant time, BigDecimal value, BigDecimal low, BigDecimal high, String source,
            int revision) {

        static PrintView of(Optional<Print> print) {
            return print.map(p -> new PrintView(p.symbol(), p.time(), p.value().orElse(null), p.low().orElse(null),
                    p.high().orElse(null), p.source(), p.revision())).orElse(null);
        }
    }

    record ScoresView(BigDecimal brier, BigDecimal log, BigDecimal spherical, BigDecimal baseline, BigDecimal grade) {

        private static final int PLACES = 12;

        static ScoresView of(Scores s) {
            return new ScoresView(rounded(s.brier()), rounded(s.log()), rounded(s.spherical()), rounded(s.baseline()),
                    rounded(s.grade()));
        }

        private static BigDecimal rounded(OptionalDouble score) {
            return score.isEmpty() ? null
                    : BigDecimal.valueOf(score.getAsDouble()).setScale(PLACES, RoundingMode.HALF_EVEN).stripTrailingZeros();
        }
    }

    /**
     * What a stored settlement says beside its result.
     *
     * @param restates the earlier call of the memo that says the same and was settled on the same prints; null where there is
     *        none
     * @param supersedes the settlement that it replaces; null for the first
     * @param cause why it replaces it; null for the first
     */
    record StoredView(UUID predictionId, UUID memoId, String author, Instant madeAt, String quote, boolean witnessed,
            boolean late, UUID restates, UUID supersedes, String cause) {
    }
}
