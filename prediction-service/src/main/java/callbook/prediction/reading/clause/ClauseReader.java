package callbook.prediction.reading.clause;

import java.util.List;
import java.util.Locale;

import callbook.prediction.claim.Span;
import callbook.prediction.reading.items.Figure;
import callbook.prediction.reading.items.Item;
import callbook.prediction.reading.items.Role;
import callbook.prediction.reading.items.Thing;

/**
 * Reads one clause: walks the items and lets each fill its slot. The first item that fits nowhere fails the clause, since a
 * claim that is
 * half understood is a wrong claim.
 */
final class ClauseReader {

    private final Items items;
    private final Slots slots = new Slots();
    private final SmallWords small;
    private final Joints joints;
    private final Comparisons comparisons;
    private final List<Thing> before;
    private List<Thing> list = slots.subjects;
    private boolean listing = true;
    private boolean failed;
    private boolean done;
    private boolean carried;
    private int at;
    private final Extent extent = new Extent();

    /**
     * @param carried the subjects of the clause before, where this one names none; else empty
     * @param before every thing that the clause before names
     */
    ClauseReader(Items items, int from, List<Thing> carried, List<Thing> before) {
        this.items = items;
        this.at = from;
        this.before = before;
        this.slots.subjects.addAll(carried);
        this.carried = !carried.isEmpty();
        this.small = new SmallWords(items, slots);
        this.joints = new Joints(items, slots);
        this.comparisons = new Comparisons(items, slots);
    }

    /** Reads up to the end of the clause; false if it was not understood. */
    boolean read() {
        while (at < items.size() && !failed && !done) {
            int before = at;
            step(items.get(at));
            if (!done && !failed) {
                extent.add(items.all().subList(before, at));
            }
        }
        return !failed && slots.isComplete();
    }

    Slots slots() {
        return slots;
    }

    int end() {
        return at;
    }

    /** From the first to the last word that filled a slot; null before any did. */
    Span span() {
        return extent.span();
    }

    /** The words that say something, in order. */
    List<Item> words() {
        return extent.words();
    }

    private void step(Item item) {
        switch (item.role()) {
            case NOISE -> noise();
            case COMMIT, MARK, UNDATED -> at++;
            case BOTH -> both();
            case INVERT -> keep(slots.invert());
            case ALSO -> {
                slots.manner.add(Role.ALSO);
                at++;
            }
            case ONLY -> keep(!items.touchesThing(at));
            case TIME -> time((Item.When) item);
            case THING -> thing(((Item.Named) item).thing());
            case FIGURE -> keep(slots.measure(((Item.Amount) item).figure()));
            case UP, DOWN -> keep(slots.turn(item.role()));
            case RISE, FALL -> keep(slots.go(item.role()));
            case FLAT -> keep(slots.flatten());
            case OVER, UNDER, NOT_UNDER, ABOVE, BELOW, AT_LEAST, AT_MOST, LESS, BETWEEN, WITHIN, BREAK_UP, BREAK_DOWN, PAST,
                    FOLLOWS ->
                apply(comparisons.use(item.role(), at));
            case UNPRICED -> keep(isClassOfNext() || isRangeOfFigure() || slots.look(Role.UNPRICED));
            case OPENS, OPEN_TO_CLOSE, CLOSE, HOLD, TRADE, TOUCH, REACH, RECLAIM, ONCE, CLOSING_BASIS, BIG_MOVE, MOOD ->
                keep(slots.look(item.role()));
            case NOT, IS_NOT -> keep(slots.negate(item.role()));
            case OR_MORE, OR_LESS, OR_LOWER -> keep(slots.close(item.role()));
            default -> link(item.role());
        }
    }

    private void link(Role role) {
        switch (role) {
            case AND, COMMA, OR, SLASH -> apply(joints.use(role, at, list == slots.benchmarks));
            case DASH -> dash();
            case WITH -> with();
            case REASON -> reason();
            case SEMICOLON, WHILE -> stop();
            case TO, BY, THAN, FROM, OF, AT, ON, IN, CURRENT, RELATIVE, AGAINST_DOLLAR, COLON -> apply(small.use(role, at));
            default -> unknown();
        }
    }

    private void keep(boolean fits) {
        failed |= !fits;
        at++;
    }

    /** "With Brent lagging it": the one thing spoken of before. */
    private void noise() {
        if (items.isWord(at, "it") && list == slots.benchmarks && listing && slots.benchmarks.isEmpty() && before.size() == 1) {
            slots.benchmarks.addAll(before);
            listing = false;
        }
        slots.copula |= items.isWord(at, "is") || items.isWord(at, "are") || items.isWord(at, "be");
        if (slots.negated && slots.copula) {
            slots.manner.add(Role.IS_NOT);
        }
        at++;
    }

    /** "FIVE outperforms both": the things spoken of before. */
    private void both() {
        if (list == slots.benchmarks && listing && !before.isEmpty()) {
            slots.benchmarks.addAll(before);
            listing = false;
            at++;
        } else {
            keep(slots.quantify());
        }
    }

    /** A second end behind a comma or a dash is about something else. */
    private void time(Item.When when) {
        if (items.words(at).toLowerCase(Locale.ROOT).startsWith("throughout")) {
            slots.manner.add(Role.HOLD);
        }
        boolean apart = at > 0 && (items.role(at - 1) == Role.COMMA || items.role(at - 1) == Role.DASH);
        if (apart && slots.when != null && !slots.endsWith(when) && slots.isComplete()) {
            done = true;
        } else {
            keep(slots.end(when));
        }
    }

    private void thing(Thing thing) {
        if (slots.lacksSeries()) {
            at++;
        } else if (listing) {
            keep(!(carried && list == slots.subjects) && list.add(thing));
            listing = false;
        } else if (slots.hasPredicate()) {
            done = !items.describesNext(at);
            failed |= !done;
        } else {
            keep(slots.subjects.isEmpty() ? slots.subjects.add(thing) : slots.look(Role.UNPRICED));
        }
    }

    private boolean isRangeOfFigure() {
        return items.isWord(at, "range") && slots.figure != null && slots.figure.isRange();
    }

    /** "Cyclicals ETF XLI": the name behind a class word says what is meant. */
    private boolean isClassOfNext() {
        int next = at + 1;
        while (items.role(next) == Role.NOISE && next < items.size()) {
            next++;
        }
        return slots.subjects.isEmpty() && !slots.hasPredicate() && items.role(next) == Role.THING;
    }

    private void apply(Use use) {
        switch (use.meaning()) {
            case KEPT, LISTS, SUBJECTS, BENCHMARK -> {
                at = use.end();
                listing = use.meaning() != Use.Meaning.KEPT;
                list = switch (use.meaning()) {
                    case BENCHMARK -> slots.benchmarks;
                    case SUBJECTS -> slots.subjects;
                    default -> list;
                };
            }
            case TAKEN -> at = use.end();
            case ENDS -> stop();
            case UNKNOWN -> unknown();
            case FAILS -> failed = true;
        }
    }

    /** "Closes with a four-handle"; with anything else another clause begins. */
    private void with() {
        int next = items.significant(at + 1);
        boolean handle = items.role(next) == Role.FIGURE && items.figure(next).scale() == Figure.Scale.HANDLE;
        if (handle && !slots.hasPredicate()) {
            at++;
        } else {
            stop();
        }
    }

    /** "A 5% gain for Ford"; any other reason ends the clause. */
    private void reason() {
        Use use = items.isWord(at, "for") ? small.use(Role.REASON, at) : new Use(Use.Meaning.UNKNOWN, at);
        if (use.meaning() == Use.Meaning.UNKNOWN && slots.lacksSeries() && !slots.vague && items.isWord(at, "for")) {
            at++;
        } else if (use.meaning() == Use.Meaning.UNKNOWN) {
            stop();
        } else {
            apply(use);
        }
    }

    /** "SPY up, QQQ down — both by Friday". */
    private void dash() {
        int next = items.significant(at + 1);
        next = items.role(next) == Role.BOTH ? items.significant(next + 1) : next;
        if (items.role(next) == Role.TIME && slots.isComplete()) {
            at = next;
        } else {
            stop();
        }
    }

    /** A word of no table that leads to a thing without a series, or says how ("calmly"). */
    private boolean isHarmless() {
        boolean leads = !slots.hasPredicate() && slots.subjects.isEmpty() && items.describesUnpriced(at);
        boolean how = items.role(at) == Role.UNKNOWN && items.isLowerCase(at) && items.words(at).endsWith("ly");
        return leads || how && !slots.subjects.isEmpty();
    }

    private void stop() {
        done = slots.isComplete();
        failed |= !done;
    }

    private void unknown() {
        if (isHarmless()) {
            at++;
            return;
        }
        keep(slots.overhear(items.role(at), items.looksLikeTicker(at)));
    }
}
