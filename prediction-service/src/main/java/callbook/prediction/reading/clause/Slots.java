package callbook.prediction.reading.clause;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import callbook.prediction.claim.Base;
import callbook.prediction.reading.items.Figure;
import callbook.prediction.reading.items.Item;
import callbook.prediction.reading.items.Role;
import callbook.prediction.reading.items.Thing;
import callbook.prediction.reading.time.Due;

/** What the words of one clause have filled in so far. */
final class Slots {

    private static final List<String> DENYING = List.of("no ", "not ");

    /** Of a thing that nobody prices any of these says something, or leads to more words about it. */
    private static final Set<Role> SAYING = EnumSet.of(Role.UNKNOWN, Role.EVENT, Role.BLOCK);
    private static final Set<Role> LINKING = EnumSet.of(Role.IN, Role.OF, Role.TO, Role.ON, Role.AT, Role.BY, Role.FROM,
            Role.SLASH, Role.THAN);

    final List<Thing> subjects = new ArrayList<>();
    final List<Thing> benchmarks = new ArrayList<>();
    /** Verbs and small words that say how to look, not where to. */
    final Set<Role> manner = EnumSet.noneOf(Role.class);
    /** UP or DOWN. */
    Role direction;
    boolean flat;
    /** OVER or UNDER. */
    Role relation;
    /** The word of comparison before the figure. */
    Role comparison;
    /** The small word before the figure: TO, BY, THAN or AT. */
    Role before;
    /** OR_MORE or OR_LESS. */
    Role after;
    Figure figure;
    Base base;
    Item.When when;
    boolean negated;
    /** Whether the comparison is a denial ("no lower than"). */
    boolean denies;
    /** Whether it says that the subject is there, not that it goes there. */
    boolean copula;
    /** Whether words of no table say something about a subject that nobody prices. */
    boolean vague;

    /** Every thing that the clause names, the subjects first. */
    List<Thing> named() {
        List<Thing> named = new ArrayList<>(subjects);
        named.addAll(benchmarks);
        return named;
    }

    /** Whether it is a direction and nothing that sizes or denies it. */
    boolean isBareMove() {
        return direction != null && figure == null && !flat && !negated;
    }

    /** Takes another size, and an end where it has none. */
    void resize(Figure size, Role comparedBy, Role followedBy, Item.When end) {
        figure = size;
        comparison = comparedBy;
        after = followedBy;
        when = when == null ? end : when;
    }

    /** Whether a direction is meant against something else: by a relative verb, or by "relative to". */
    boolean isRelative() {
        return relation != null || manner.contains(Role.RELATIVE);
    }

    /** Whether the clause says anything about its subjects yet. */
    boolean hasPredicate() {
        return direction != null || flat || relation != null || figure != null || manner.contains(Role.BIG_MOVE);
    }

    /** Whether the clause may end here. */
    boolean isComplete() {
        return hasPredicate() || vague || lacksSeries() && when != null;
    }

    /** Takes a direction; false where it contradicts one before. */
    boolean turn(Role way) {
        boolean fits = direction == null || direction == way;
        direction = way;
        return fits;
    }

    /** Takes a verb or noun of rising or falling; false after "ends", which would be the end of it. */
    boolean go(Role way) {
        return turn(way == Role.RISE ? Role.UP : Role.DOWN) && !manner.contains(Role.CLOSE);
    }

    /** Takes "flat"; false after a relative verb. */
    boolean flatten() {
        flat = true;
        return relation == null;
    }

    /** Takes a relative verb; false where it contradicts one before. */
    boolean relate(Role way) {
        boolean fits = (relation == null || relation == way) && benchmarks.isEmpty();
        relation = way;
        return fits;
    }

    /** Takes words of comparison; those that deny ("no lower than") hold at each print where one is asked for. */
    boolean compare(Role word, String words) {
        denies |= DENYING.stream().anyMatch(words.toLowerCase(Locale.ROOT)::startsWith);
        return compare(word);
    }

    /** Takes a word of comparison; false where there is one, or a figure, already. */
    boolean compare(Role word) {
        boolean fits = comparison == null && figure == null;
        comparison = word;
        return fits;
    }

    /** Takes a verb that says that a spread goes below zero at some time; false where a figure says otherwise. */
    boolean invert() {
        boolean fits = compare(Role.BELOW) && figure == null;
        figure = new Figure(BigDecimal.ZERO, BigDecimal.ZERO, Figure.Scale.PLAIN, false);
        manner.add(Role.ONCE);
        return fits;
    }

    /** Takes the open of the session that the clause ends with for its end or its base, where it says so. */
    void useOpen() {
        if (manner.contains(Role.OPENS) && when != null && when.due() instanceof Due.Day day) {
            when = new Item.When(new Due.Open(day.date()), when.rule(), when.span());
        }
        if (manner.contains(Role.OPEN_TO_CLOSE) && base == null && when != null && when.due() instanceof Due.Day day) {
            base = new Base.SessionOpen(day.date());
        }
    }

    /** Takes a verb or a word that says how to look. A thing without a series is a subject only before the predicate. */
    boolean look(Role word) {
        boolean late = (word == Role.UNPRICED || word == Role.MOOD) && hasPredicate() && !lacksSeries();
        boolean ending = word == Role.CLOSE && direction != null;
        manner.add(word);
        return !late && !ending;
    }

    /**
     * Takes a word that nothing else takes. About a thing that nobody prices any words will do; a first word in capitals may be
     * a ticker
     * that we do not know.
     */
    boolean overhear(Role role, boolean ticker) {
        if (lacksSeries()) {
            boolean word = SAYING.contains(role);
            vague |= word;
            return word || LINKING.contains(role);
        }
        boolean subject = role == Role.UNKNOWN && ticker && subjects.isEmpty() && !hasPredicate();
        return subject && manner.add(Role.UNPRICED);
    }

    /** Takes a negation, a second one lifts the first; false after what it would negate, and of "both", which it splits. */
    boolean negate(Role word) {
        negated = !negated;
        manner.add(word);
        return !hasPredicate() && !manner.contains(Role.BOTH);
    }

    /** Takes "both" or "all"; false where it is negated, since "not both" leaves open which. */
    boolean quantify() {
        manner.add(Role.BOTH);
        return !negated;
    }

    /** Takes "or more"; false without a figure, unless it is "sideways or lower". */
    boolean close(Role word) {
        if (flat && figure == null && direction == null) {
            return turn(word == Role.OR_MORE ? Role.UP : Role.DOWN);
        }
        after = word;
        return figure != null;
    }

    /** Takes a figure; false where there is one already. */
    boolean measure(Figure found) {
        boolean fits = figure == null;
        figure = found;
        return fits;
    }

    /** Takes a time; a second one must end on the same date ("today, April 3"). */
    boolean end(Item.When found) {
        if (when == null) {
            when = found;
            return true;
        }
        return endsWith(found);
    }

    /** Whether the end taken is that one. */
    boolean endsWith(Item.When found) {
        return when.due().upTo().equals(found.due().upTo());
    }

    /** Whether nothing but a subject without a series was named. */
    boolean lacksSeries() {
        return manner.contains(Role.UNPRICED) || manner.contains(Role.MOOD);
    }
}
