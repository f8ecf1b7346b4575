package callbook.prediction.reading.clause;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import callbook.prediction.claim.Explanation;
import callbook.prediction.claim.Instrument;
import callbook.prediction.claim.Leg;
import callbook.prediction.claim.Span;
import callbook.prediction.claim.Untestable.Reason;
import callbook.prediction.reading.items.Role;
import callbook.prediction.reading.items.Thing;

/** Reads the clauses of a sentence one after the other and makes claims, or gaps, of them. */
final class Clauses {

    /** After a clause these say that it was somebody else's, or long ago, or only half of the story. */
    private static final Set<Role> DISOWNING = EnumSet.of(Role.OTHERS, Role.QUESTION, Role.SCORED, Role.THEN);
    private static final Set<Role> JOINTS = EnumSet.of(Role.COMMA, Role.AND, Role.WHILE, Role.SEMICOLON, Role.WITH);

    /** "Higher by Friday, or lower": behind a whole clause no part of its bound. */
    private static final Set<Role> OTHERWISE = EnumSet.of(Role.OR_MORE, Role.OR_LESS, Role.OR_LOWER);

    private static final Set<String> AHEAD = Set.of("will", "stays", "stay", "remains", "remain", "gets", "get", "turns",
            "turn",
            "keeps", "keep", "fades", "fade", "improves", "improve", "deteriorates", "deteriorate", "narrows", "narrow",
            "widens",
            "widen", "worsens", "worsen", "sours", "sour", "expands", "expand", "contracts", "contract", "tightens", "tighten",
            "thins", "grows", "grow", "shrinks", "shrink", "builds", "build", "broadens", "broaden", "dries");
    private static final Set<Role> MOVING = EnumSet.of(Role.RISE, Role.FALL);

    private record Read(Slots slots, boolean apart, ClauseReader reader) {

        private Span span() {
            return reader.span();
        }
    }

    private final Items items;
    private final List<Thing> before;
    private final List<Read> reads = new ArrayList<>();
    private final List<Claim> claims = new ArrayList<>();
    private final List<Gap> gaps = new ArrayList<>();
    private boolean disowned;

    Clauses(Items items) {
        this(items, List.of());
    }

    /** @param before the one thing that is spoken of before, which a clause that opens with its predicate is about */
    Clauses(Items items, List<Thing> before) {
        this.items = items;
        this.before = before;
    }

    List<Claim> claims() {
        return claims;
    }

    List<Gap> gaps() {
        return gaps;
    }

    void read() {
        read(leading());
        if (claims.isEmpty() && gaps.isEmpty() && !disowned) {
            reads.clear();
            Leading.committing(items).ifPresent(this::read);
        }
        if (claims.isEmpty() && gaps.isEmpty() && !disowned) {
            reads.clear();
            Leading.aside(items).ifPresent(this::read);
        }
    }

    private void read(int from) {
        int at = from;
        List<Thing> carried = before.size() == 1 && items.isPredicate(items.significant(at)) ? before : List.of();
        boolean apart = false;
        while (at < items.size()) {
            ClauseReader reader = new ClauseReader(items, at, carried,
                    reads.isEmpty() ? before : reads.get(reads.size() - 1).slots.named());
            if (!reader.read() && !isElliptic(reader) || reader.span() == null) {
                break;
            }
            disowned |= Trailing.isLooseFigure(reader.slots());
            add(reader, apart);
            int joint = joint(reader.end());
            apart = items.role(joint) == Role.SEMICOLON;
            at = afterJoint(joint);
            carried = items.isPredicate(at) ? reader.slots().subjects
                    : items.role(at) == Role.BOTH ? reader.slots().named() : List.of();
        }
        if (!disowned && (!items.any(at, DISOWNING) || Trailing.concedes(items, at)) && !Trailing.disowns(items, at)) {
            reads.forEach(this::make);
            if (!claims.isEmpty()) {
                Leftover.at(items, at).ifPresent(gaps::add);
            }
        }
    }

    /**
     * Whether these clauses say more exactly what the other ones say of the same one thing ("it doesn't recover: it stays below
     * 61").
     */
    boolean isAbout(List<Thing> things, Clauses other) {
        return things.size() == 1 && other.claims.size() == 1 && claims.size() == 1 && reads.get(0).slots.figure != null
                && other.reads.get(0).slots.figure == null;
    }

    private boolean isElliptic(ClauseReader reader) {
        return !reads.isEmpty() && reader.end() >= items.size()
                && new Neighbours(reads.get(reads.size() - 1).slots, reader.slots()).completes();
    }

    /** "At least 3% but no more than 6%" is one band; anything else is a clause of its own. */
    private void add(ClauseReader reader, boolean apart) {
        if (reads.isEmpty()) {
            reads.add(new Read(reader.slots(), apart, reader));
            return;
        }
        Neighbours neighbours = new Neighbours(reads.get(reads.size() - 1).slots, reader.slots());
        neighbours.fill();
        boolean leads = neighbours.leads();
        boolean one = neighbours.isOne();
        if (leads) {
            reads.remove(reads.size() - 1);
        }
        if (!one) {
            reads.add(new Read(reader.slots(), apart, reader));
        }
    }

    /** A clause that only explains is passed over, up to the next semicolon. */
    private int joint(int end) {
        int other = items.significant(end);
        boolean either = OTHERWISE.contains(items.role(other))
                || items.role(other) == Role.OR && (items.isDirection(other + 1) || items.role(other + 1) == Role.BOTH);
        disowned |= either;
        disowned |= (items.role(end) == Role.DASH || items.role(end) == Role.COLON) && items.any(end, DISOWNING)
                || !JOINTS.contains(items.role(end)) && items.role(end) != Role.THING && Trailing.disowns(items, end);
        if (end >= items.size() || JOINTS.contains(items.role(end)) || items.role(end) == Role.THING) {
            return end;
        }
        int semicolon = items.next(end, Role.SEMICOLON);
        // "up on prints, META down": what a thing moves on is a short reason
        return items.role(end) == Role.ON ? Math.min(semicolon, items.next(end, Role.COMMA)) : semicolon;
    }

    private int afterJoint(int joint) {
        int at = joint;
        while (at < items.size() && JOINTS.contains(items.role(at))) {
            at++;
        }
        return Ellipsis.led(items, items.significant(at));
    }

    /** What leads to the prediction: "Base case: …", "Next 48 hours: …", "Tactically, …", "As the truce holds, …". */
    private int leading() {
        int at = Ellipsis.expected(items, 0);
        int end = Leading.end(items, at);
        while (end > at) {
            at = end;
            end = Leading.end(items, at);
        }
        return at;
    }

    private void make(Read read) {
        Slots slots = read.slots;
        if (Tape.isRead(items, read.reader.words(), slots)) {
            return;
        }
        if (slots.lacksSeries()) {
            if (slots.when != null || reads.size() > 1 || isToCome(read)) {
                gaps.add(new Gap(slots.manner.contains(Role.MOOD) ? Reason.SUBJECTIVE : Reason.UNKNOWN_SUBJECT, read.span()));
            }
            return;
        }
        borrowBenchmarks(slots);
        slots.useOpen();
        LegRules rules = new LegRules(slots);
        List<Leg> legs = slots.subjects.isEmpty() ? List.of() : rules.legs();
        if (legs.isEmpty() || !Bases.fit(slots, legs)) {
            Reason reason = Reasons.of(slots);
            if (reason != null) {
                gaps.add(new Gap(reason, read.span()));
            }
            return;
        }
        List<Explanation.Step> steps = legs.stream().map(leg -> LegRule.step(leg, slots, read.reader.words(), items.text()))
                .toList();
        claims.add(new Claim(legs, steps, slots.when, slots.base, rules.instruments(), isProxy(slots, rules.instruments()),
                read.apart,
                read.span()));
    }

    /** Whether the words look ahead even without an end: "sentiment stays fragile", "the mood will sour". */
    private boolean isToCome(Read read) {
        return read.reader.words().stream().anyMatch(
                item -> MOVING.contains(item.role()) || AHEAD.contains(item.span().of(items.text()).toLowerCase(Locale.ROOT)));
    }

    /** An outperformance without a benchmark is measured against each other subject of the same prediction. */
    private void borrowBenchmarks(Slots slots) {
        if (slots.relation != null && slots.benchmarks.isEmpty()) {
            reads.stream().filter(other -> other.slots != slots && !other.slots.lacksSeries())
                    .flatMap(other -> other.slots.subjects.stream())
                    .filter(thing -> !slots.subjects.contains(thing) && !slots.benchmarks.contains(thing))
                    .distinct().toList().forEach(slots.benchmarks::add);
        }
    }

    private static boolean isProxy(Slots slots, List<Instrument> used) {
        List<Thing> things = new ArrayList<>(slots.subjects);
        things.addAll(slots.benchmarks);
        return things.stream().anyMatch(thing -> thing.proxy() && used.contains(thing.move()));
    }
}
