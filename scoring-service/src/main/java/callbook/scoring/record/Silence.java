package callbook.scoring.record;

import java.util.List;

/**
 * What a memo holds that is no call.
 *
 * @param abstentions how often it declines to predict, 0 or more
 * @param untestable the reason of each prediction that nobody can test
 */
record Silence(int abstentions, List<String> untestable) {

    Silence {
        untestable = List.copyOf(untestable);
    }

    Figures figures() {
        Tally<String> reasons = untestable.stream().map(r -> Tally.of(r, 1)).reduce(Tally.none(), Tally::plus);
        return new Figures(Tally.of(Stage.ABSTAINED, abstentions), Tally.none(), reasons, Moments.NONE);
    }
}
