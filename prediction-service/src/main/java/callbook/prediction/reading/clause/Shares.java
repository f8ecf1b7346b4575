package callbook.prediction.reading.clause;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import callbook.prediction.claim.Confidence;
import callbook.prediction.reading.clause.Stated.Found;
import callbook.prediction.reading.items.Figure;
import callbook.prediction.reading.items.Figure.Scale;
import callbook.prediction.reading.items.Item;
import callbook.prediction.reading.items.Role;

/** The items of a sentence with what a statement of a confidence asks of them. */
record Shares(List<Item> items) {

    /** Words that lead to a probability at the beginning of a sentence: "We attach a 65% probability to". */
    static final Set<Role> FRAME = EnumSet.of(Role.COMMIT, Role.NOISE, Role.CHANCE, Role.FRAME);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Set<Role> BEFORE = EnumSet.of(Role.WITH, Role.AT, Role.NOISE);
    private static final Set<Role> LINKS = EnumSet.of(Role.OF, Role.TO, Role.ON, Role.COMMA);

    int size() {
        return items.size();
    }

    Item get(int at) {
        return items.get(at);
    }

    /** The role at an index; {@code MARK} beyond the end. */
    Role role(int at) {
        return at < items.size() ? items.get(at).role() : Role.MARK;
    }

    Figure figure(int at) {
        return ((Item.Amount) items.get(at)).figure();
    }

    boolean isPlain(int at) {
        return figure(at).scale() == Scale.PLAIN && !figure(at).isRange();
    }

    /** Whether one of the items before an index has that role. */
    boolean any(int end, Role role) {
        return items.subList(0, end).stream().anyMatch(item -> item.is(role));
    }

    /** The index of the first item from there on with none of the roles. */
    int skip(int from, Set<Role> roles) {
        int at = from;
        while (at < items.size() && roles.contains(items.get(at).role())) {
            at++;
        }
        return at;
    }

    /** The probability that a figure states; empty for what is none. */
    Optional<BigDecimal> probability(int at) {
        Figure figure = figure(at);
        if (figure.isRange()) {
            return Optional.empty();
        }
        return switch (figure.scale()) {
            case PERCENT -> valid(figure.low().divide(HUNDRED));
            case PLAIN -> valid(figure.low());
            default -> Optional.empty();
        };
    }

    static Optional<BigDecimal> valid(BigDecimal value) {
        return Optional.of(value).filter(Confidence::isProbability);
    }

    /** A stretch of the sentence, of which that is said. */
    Found between(int from, int end, BigDecimal value) {
        return new Found(new ArrayList<>(items.subList(from, end)), new Stated(value));
    }

    /** The sentence without a stretch that states a confidence, and without the words that only lead to it. */
    Found cut(int from, int end, BigDecimal value) {
        int start = from;
        while (start > 0 && BEFORE.contains(items.get(start - 1).role())) {
            start--;
        }
        boolean opens = skip(0, FRAME) >= start;
        int stop = opens ? skip(Math.min(end, items.size()), LINKS) : Math.min(end, items.size());
        List<Item> rest = new ArrayList<>(items.subList(0, opens ? 0 : start));
        rest.addAll(items.subList(stop, items.size()));
        return new Found(rest, value == null ? null : new Stated(value));
    }
}
