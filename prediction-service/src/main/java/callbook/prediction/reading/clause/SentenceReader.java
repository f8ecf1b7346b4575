package callbook.prediction.reading.clause;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import callbook.prediction.claim.Span;
import callbook.prediction.claim.Untestable.Reason;
import callbook.prediction.reading.items.Item;
import callbook.prediction.reading.items.Marker;
import callbook.prediction.reading.items.Role;
import callbook.prediction.reading.words.Token;

/** Reads a sentence: whose it is and in which mood, then its clauses, then what its brackets make more exact. */
public final class SentenceReader {

    /** A longer sentence is no prediction; the bound keeps hostile text cheap. */
    private static final int MOST_TOKENS = 300;
    private static final int MOST_LETTERS = 3000;
    private static final Set<Role> PREDICTED = EnumSet.of(Role.THING, Role.UNPRICED, Role.UP, Role.DOWN, Role.RISE, Role.FALL,
            Role.OVER, Role.UNDER);
    /** Before a colon these make what follows somebody else's, past or doubtful. */
    private static final Set<Role> OTHERS_BEFORE = EnumSet.of(Role.OTHERS, Role.PAST, Role.RECAP, Role.RETRACT, Role.SCORED,
            Role.HEDGE, Role.IF, Role.CYCLE, Role.QUESTION);
    private static final Set<Role> DENIALS = EnumSet.of(Role.NOT, Role.IS_NOT);
    /** What opens a quotation and is no sign of a figure. */
    private static final String QUOTING = "'‘«‹„";
    private static final Set<String> CONDITIONAL_OPENERS = Set.of("were", "should", "had");

    private final Marker marker;

    public SentenceReader(Marker marker) {
        this.marker = marker;
    }

    /** What the sentence at a span of a text says. */
    public SentenceReading read(String text, Span span) {
        SentenceReading whole = whole(text, span);
        return whole.isSilent() ? ownPart(text, span).orElse(whole) : whole;
    }

    /**
     * "Consensus wants 4.50%; we look for less": of a sentence that says nothing itself the part in which its author commits.
     */
    private Optional<SentenceReading> ownPart(String text, Span span) {
        int semicolon = span.end() - span.start() > MOST_LETTERS ? -1 : span.of(text).lastIndexOf(';');
        if (semicolon < 0 || semicolon + 1 >= span.end() - span.start()) {
            return Optional.empty();
        }
        SentenceReading part = whole(text, new Span(span.start() + semicolon + 1, span.end()));
        Span first = new Span(span.start(), span.start() + semicolon);
        Items before = new Items(marker.items(text, first), text);
        boolean own = part.committed() && !part.claims().isEmpty() && !before.any(0, EnumSet.of(Role.IF, Role.RETRACT));
        return own ? Optional.of(part) : Optional.empty();
    }

    private SentenceReading whole(String text, Span span) {
        List<Token> tokens = span.end() - span.start() > MOST_LETTERS ? List.of() : marker.tokens(text, span);
        if (tokens.isEmpty() || tokens.size() > MOST_TOKENS) {
            return bearing(silent(span), List.of(), text);
        }
        Stated.Found stated = Stated.in(marker.items(text, span));
        Brackets brackets = Brackets.of(stated.rest());
        Items items = new Items(Asides.without(brackets.outer()), text);
        Reason mood = mood(tokens, items, brackets.inner());
        boolean doubtful = Doubts.isMarked(span.of(text)) || Doubts.isIronic(span.of(text))
                || mood != Reason.CONTRADICTORY && Doubts.about(items, brackets.inner(), text)
                || Disbelief.isIn(stated, text);
        if (tokens.get(tokens.size() - 1).is("?") || tokens.get(0).is("\"") || QUOTING.indexOf(text.charAt(span.start())) >= 0
                || doubtful) {
            return bearing(silent(span), stated.rest(), text);
        }
        if (mood != null) {
            boolean predicts = items.any(0, PREDICTED);
            return new SentenceReading(span, List.of(), predicts ? List.of(new Gap(mood, span)) : List.of(), null, null,
                    Whole.isCommitted(items), Bearing.NONE);
        }
        SentenceReading read = clauses(text, span, new Parts(items, brackets.inner(), stated.stated()));
        return read.isSilent() || Corrections.opens(span.of(text)) ? bearing(read, stated.rest(), text) : read;
    }

    private record Parts(Items items, List<List<Item>> inner, Stated stated) {
    }

    private static SentenceReading clauses(String text, Span span, Parts parts) {
        Clauses clauses = new Clauses(parts.items());
        clauses.read();
        Optional<Clauses> behind = behindColon(parts.items());
        // "The market is too calm: SPY lower by Friday": what stands before the colon has no end of its own
        boolean open = clauses.claims().stream().allMatch(claim -> claim.when() == null);
        if (behind.isPresent() && (open || behind.get().isAbout(parts.items().things(), clauses))) {
            clauses = behind.get();
        }
        BracketClaims brackets = new BracketClaims(parts.inner(), text);
        List<Claim> claims = exact(parts, brackets.refine(clauses.claims()), text);
        return new SentenceReading(span, claims, clauses.gaps(), spare(parts, brackets),
                parts.stated(),
                Whole.isCommitted(parts.items()), Bearing.NONE);
    }

    /** "Oil retraces: down 2–4% over the next 48h": where the whole says nothing, what stands behind a colon may. */
    private static Optional<Clauses> behindColon(Items items) {
        int colon = items.next(0, Role.COLON);
        Items before = items.between(0, colon);
        boolean denied = before.any(0, DENIALS) && before.things().isEmpty() && !Labels.hasOwnSubject(before)
                && !Labels.isModest(before);
        if (colon >= items.size() || denied || before.any(0, OTHERS_BEFORE) || !Labels.isStatement(before)) {
            return Optional.empty();
        }
        Clauses clauses = new Clauses(items.between(colon + 1, items.size()), before.things());
        clauses.read();
        return Optional.of(clauses).filter(found -> !found.claims().isEmpty());
    }

    /** Of a single claim, what its brackets say in figures. */
    private static List<Claim> exact(Parts parts, List<Claim> claims, String text) {
        if (claims.size() != 1) {
            return claims;
        }
        ExactForm exact = new ExactForm(parts.items().all(), text);
        Optional<Claim> claim = Optional.of(claims.get(0));
        for (List<Item> group : parts.inner()) {
            claim = claim.flatMap(found -> exact.of(found, group));
        }
        return claim.map(List::of).orElse(List.of());
    }

    private static Item.When spare(Parts parts, BracketClaims brackets) {
        if (brackets.when() != null) {
            return brackets.when();
        }
        return Whole.borrowable(parts.items());
    }

    /** The reason why the whole sentence is no testable claim, or null. */
    private static Reason mood(List<Token> tokens, Items items, List<List<Item>> inner) {
        if (items.any(0, EnumSet.of(Role.TWO_SIDED)) || Conditions.isEither(items)) {
            return Reason.CONTRADICTORY;
        }
        boolean inverted = CONDITIONAL_OPENERS.contains(tokens.get(0).norm());
        return inverted || Conditions.in(items, inner) ? Reason.CONDITIONAL : null;
    }

    private static SentenceReading bearing(SentenceReading read, List<Item> items, String text) {
        return new SentenceReading(read.span(), read.claims(), read.gaps(), read.spare(), read.stated(), read.committed(),
                Bearing.of(items, text, read.span().of(text)));
    }

    private static SentenceReading silent(Span span) {
        return new SentenceReading(span, List.of(), List.of(), null, null, false, Bearing.NONE);
    }
}
