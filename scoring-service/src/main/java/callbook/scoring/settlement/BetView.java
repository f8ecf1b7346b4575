package callbook.scoring.settlement;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import callbook.scoring.claim.LegTerms;
import callbook.scoring.settlement.SettlementView.LegView;
import callbook.scoring.settlement.SettlementView.PrintView;
import callbook.scoring.settlement.SettlementView.ResultView;

/**
 * What was wagered and on which prints it was settled. Two calls of one memo with the same bet are one: the later restates the
 * earlier, and is counted with it.
 *
 * @param legs without what tells which prints of the window they watch: the prints that they were settled on are here
 * @param prints of each leg in turn: base and settling, of the subject and of the benchmark; null where a leg needs none
 */
record BetView(List<LegTerms> legs, List<PrintView> prints) {

    /** Empty where a leg has no settling print: nothing was settled on anything. */
    static Optional<BetView> of(List<LegTerms> legs, ResultView result) {
        if (result.legs().stream().anyMatch(leg -> leg.settling() == null)) {
            return Optional.empty();
        }
        return Optional.of(new BetView(legs.stream().map(BetView::unwatched).toList(),
                result.legs().stream().flatMap(BetView::prints).toList()));
    }

    private static LegTerms unwatched(LegTerms leg) {
        return new LegTerms(leg.measure(), leg.subject(), leg.benchmark(), leg.op(), leg.bound(), leg.low(), leg.high(),
                leg.unit(), leg.observed(), null);
    }

    private static Stream<PrintView> prints(LegView leg) {
        return Arrays.asList(leg.base(), leg.settling(), leg.benchmarkBase(), leg.benchmarkSettling()).stream();
    }
}
