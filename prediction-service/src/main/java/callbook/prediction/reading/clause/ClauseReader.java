package callbook.prediction.reading.clause;

import java.util.List;

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
    private List<Thing> list = slots.subjects;
    private boolean listing = true;
    private boolean failed;
    private boolean done;
    private boolean carried;
    private int at;
    private Span span;

    /** @param carried the subjects of the clause before, where this one names none; else empty */
    ClauseReader(Items items, int from, List<Thing> carried) {
        this.items = items;
        this.at = from;
        this.slots.subjects.addAll(carried);
        this.carried = !carried.isEmpty();
        this.small = new SmallWords(items, slots);
    }

    /** Reads up to the end of the clause; false if it was not understood. */
    boolean read() {
        while (at < items.size() && !failed && !done) {
            int before = at;
            step(items.get(at));
            if (!done && !failed) {
                cover(before);
            }
        }
        return !failed && (slots.hasPredicate() || slots.vague || slots.lacksSeries() && slots.when != null);
    }

    Slots slots() {
        return slots;
    }

    /** The index of the item that ended the clause. */
    int end() {
        return at;
    }

    /** From the first to the last word that filled a slot; null before any did. */
    Span span() {
        return span;
    }

    private void step(Item item) {
        switch (item.role()) {
            case NOISE, COMMIT, MARK -> at++;
            case TIME -> time((Item.When) item);
            case THING -> thing(((Item.Named) item).thing());
            case FIGURE -> figure(((Item.Amount) item).figure());
            case UP, DOWN -> keep(slots.turn(item.role()));
            case FLAT -> keep(slots.flatten());
            case OVER, UNDER -> relate(item.role());
            case ABOVE, BELOW, AT_LEAST, AT_MOST, LESS, BETWEEN, WITHIN -> compare(item.role());
            case CLOSE, HOLD, TRADE, TOUCH, REACH, RECLAIM, ONCE, BIG_MOVE, UNPRICED, MOOD -> keep(slots.look(item.role()));
            case BREAK_UP, BREAK_DOWN -> keep(slots.look(item.role())
                    && slots.compare(item.role() == Role.BREAK_UP ? Role.ABOVE : Role.BELOW));
            case NOT, IS_NOT -> keep(slots.negate(item.role()));
            case OR_MORE, OR_LESS -> keep(slots.close(item.role()));
            case AND, COMMA, OR, SLASH -> join(item.role());
            case SEMICOLON, WHILE, REASON, WITH, DASH, COLON -> stop();
            case TO, BY, THAN, FROM, OF, AT, ON, IN, CURRENT, RELATIVE, AGAINST_DOLLAR -> small(item.role());
            default -> unknown(item);
        }
    }

    private void keep(boolean fits) {
        failed |= !fits;
        at++;
    }

    private void cover(int from) {
        Role role = items.get(from).role();
        if (role != Role.MARK && role != Role.COMMA && role != Role.NOISE && role != Role.AND) {
            Span words = items.get(from).span().to(items.get(at - 1).span());
            span = span == null ? words : span.to(words);
        }
    }

    private void time(Item.When when) {
        keep(slots.end(when));
        listing = false;
    }

    private void thing(Thing thing) {
        if (slots.lacksSeries()) {
            at++;
        } else if (listing) {
            keep(!carried && list.add(thing));
            listing = false;
        } else if (slots.hasPredicate()) {
            done = true;
        } else {
            keep(slots.subjects.isEmpty() ? slots.subjects.add(thing) : slots.look(Role.UNPRICED));
        }
    }

    private void figure(Figure figure) {
        keep(slots.measure(figure));
    }

    private void relate(Role role) {
        keep(slots.relate(role));
        benchmarks();
    }

    /** "A over B" is a comparison of two things, "over 5%" one with a figure. */
    private void compare(Role role) {
        if (role == Role.ABOVE && items.role(items.significant(at + 1)) == Role.THING && items.isWord(at, "over")) {
            relate(Role.OVER);
        } else {
            keep(slots.compare(role));
        }
    }

    private void benchmarks() {
        list = slots.benchmarks;
        listing = true;
    }

    private void small(Role role) {
        SmallWords.Use use = small.use(role, at);
        switch (use.meaning()) {
            case KEPT -> at = use.end();
            case BENCHMARK -> {
                at = use.end();
                benchmarks();
            }
            case ENDS -> stop();
            case UNKNOWN -> unknown(items.get(at));
        }
    }

    private void join(Role role) {
        int next = items.significant(at + 1);
        if (role == Role.AND && slots.comparison == Role.BETWEEN && items.role(next) == Role.FIGURE
                && slots.widen(items.figure(next))) {
            at = next + 1;
        } else if (!slots.hasPredicate() && !slots.vague) {
            listing = items.role(next) == Role.THING;
            keep(role != Role.OR && !(role == Role.SLASH && items.isPair(at)));
        } else if (role == Role.OR || role == Role.SLASH && list == slots.subjects) {
            keep(role == Role.OR && items.isDirection(next));
        } else if (items.role(next) == Role.TIME) {
            at++;
        } else if (list == slots.benchmarks && items.isList(at, next)) {
            listing = true;
            at++;
        } else {
            done = true;
        }
    }

    private void stop() {
        if (slots.hasPredicate() || slots.vague) {
            done = true;
        } else {
            failed = true;
        }
    }

    /** About a thing that nobody prices any words will do; else a word in capitals may be a ticker that we do not know. */
    private void unknown(Item item) {
        boolean ticker = slots.subjects.isEmpty() && !slots.hasPredicate() && items.looksLikeTicker(at);
        if (item.role() == Role.UNKNOWN && (slots.lacksSeries() || ticker)) {
            keep(ticker ? slots.look(Role.UNPRICED) : slots.lacksSeries());
            slots.vague |= !ticker;
        } else if (slots.lacksSeries() && (item.role() == Role.IN || item.role() == Role.OF || item.role() == Role.TO)) {
            at++;
        } else {
            failed = true;
        }
    }
}
