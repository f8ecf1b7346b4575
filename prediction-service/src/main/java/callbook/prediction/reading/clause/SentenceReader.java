package callbook.prediction.reading.clause;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import callbook.prediction.claim.Span;
import callbook.prediction.claim.Untestable.Reason;
import callbook.prediction.reading.items.Item;
import callbook.prediction.reading.items.Marker;
import callbook.prediction.reading.items.Role;
import callbook.prediction.reading.words.Token;
import callbook.prediction.reading.words.Tokenizer;

/** Reads a sentence: whose it is and in which mood, then its clauses, then what its brackets make more exact. */
public final class SentenceReader {

    /** A longer sentence is no prediction; the bound keeps hostile text cheap. */
    private static final int MOST_TOKENS = 300;
    private static final int MOST_LETTERS = 3000;
    private static final Set<Role> PREDICTED = EnumSet.of(Role.THING, Role.UNPRICED, Role.UP, Role.DOWN, Role.RISE, Role.FALL,
            Role.OVER, Role.UNDER);
    private static final Set<String> CONDITIONAL_OPENERS = Set.of("were", "should", "had");

    private final Marker marker;

    public SentenceReader(Marker marker) {
        this.marker = marker;
    }

    /** What the sentence at a span of a text says. */
    public SentenceReading read(String text, Span span) {
        List<Token> tokens = span.end() - span.start() > MOST_LETTERS ? List.of() : Tokenizer.tokens(text, span);
        if (tokens.isEmpty() || tokens.size() > MOST_TOKENS) {
            return silent(span, null);
        }
        Stated.Found stated = Stated.in(marker.items(tokens));
        Brackets brackets = Brackets.of(stated.rest());
        Items items = new Items(brackets.outer(), text);
        if (tokens.get(tokens.size() - 1).is("?") || tokens.get(0).is("\"")) {
            return silent(span, null);
        }
        Reason mood = mood(tokens, items);
        if (mood != null) {
            boolean predicts = items.any(0, PREDICTED);
            return new SentenceReading(span, List.of(), predicts ? List.of(new Gap(mood, span)) : List.of(), null, null,
                    items.isCommitted());
        }
        return clauses(text, span, new Parts(items, brackets.inner(), stated.stated()));
    }

    private record Parts(Items items, List<List<Item>> inner, Stated stated) {
    }

    private static SentenceReading clauses(String text, Span span, Parts parts) {
        Clauses clauses = new Clauses(parts.items());
        clauses.read();
        BracketClaims brackets = new BracketClaims(parts.inner(), text);
        return new SentenceReading(span, brackets.refine(clauses.claims()), clauses.gaps(), spare(parts, brackets),
                parts.stated(),
                parts.items().isCommitted());
    }

    private static Item.When spare(Parts parts, BracketClaims brackets) {
        if (brackets.when() != null) {
            return brackets.when();
        }
        return parts.items().borrowable();
    }

    /** The reason why the whole sentence is no testable claim, or null. */
    private static Reason mood(List<Token> tokens, Items items) {
        if (items.any(0, EnumSet.of(Role.TWO_SIDED))) {
            return Reason.CONTRADICTORY;
        }
        boolean inverted = CONDITIONAL_OPENERS.contains(tokens.get(0).norm());
        return inverted || items.any(0, EnumSet.of(Role.IF)) ? Reason.CONDITIONAL : null;
    }

    private static SentenceReading silent(Span span, Stated stated) {
        return new SentenceReading(span, List.of(), List.of(), null, stated, false);
    }
}
