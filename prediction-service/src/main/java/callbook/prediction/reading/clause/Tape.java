package callbook.prediction.reading.clause;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import callbook.prediction.reading.items.Figure;
import callbook.prediction.reading.items.Item;
import callbook.prediction.reading.items.Role;
import callbook.prediction.reading.words.Token;
import callbook.prediction.reading.words.Tokenizer;

/**
 * What the tape says now, in words that a call could have: "Gold is up 12% this year", "WTI is above $70 today". The name of a
 * day or period that runs is no end, as "by Friday" and "at the end of today" are, and "is" beside it says what is.
 */
public final class Tape {

    private static final Set<String> COPULAS = Set.of("is", "are");
    private static final Set<String> AGAIN = Set.of("again", "still", "already", "once more", "yet again");
    private static final Set<String> NOW = Set.of("today", "this week", "this month", "this quarter", "this year",
            "this morning", "this afternoon", "in today's session");
    /** With these "is" speaks of what comes. */
    private static final Set<String> COMING = Set.of("will", "shall", "should", "be", "going", "to be", "going to", "set",
            "poised", "bound", "headed", "destined", "likely", "probably");
    private static final Set<String> AHEAD = Set.of("i", "we", "my", "our", "expect", "forecast", "call", "prediction", "to",
            "next", "soon");
    private static final Set<Role> COMMITTED = EnumSet.of(Role.COMMIT, Role.CLOSE, Role.CLOSING_BASIS, Role.HOLD, Role.TOUCH,
            Role.REACH, Role.RECLAIM, Role.BREAK_UP, Role.BREAK_DOWN, Role.ONCE, Role.TO, Role.OPEN_TO_CLOSE);

    private Tape() {
    }

    /** Whether a clause says where a thing stands in a period that runs. */
    static boolean isRead(Items items, List<Item> words, Slots slots) {
        boolean sized = slots.figure != null && slots.figure.scale() != Figure.Scale.PLAIN && !slots.figure.isPrice();
        boolean demanding = sized && (slots.comparison != null || slots.after != null || slots.figure.isRange());
        return slots.when != null && NOW.contains(word(items, slots.when)) && !demanding && !speaksOfWhatComes(items, words)
                && (isStated(items, words) || isAgain(items, slots));
    }

    /** Whether words say how things are: "is", and nothing that speaks of what comes. Without an end they predict nothing. */
    public static boolean states(String words) {
        List<Token> tokens = Tokenizer.tokens(words);
        return tokens.stream().anyMatch(token -> COPULAS.contains(token.norm()))
                && tokens.stream().noneMatch(token -> COMING.contains(token.norm()) || AHEAD.contains(token.norm()));
    }

    private static boolean isStated(Items items, List<Item> words) {
        return words.stream().anyMatch(item -> COPULAS.contains(word(items, item)));
    }

    /** "VIX below 15 today, again". */
    private static boolean isAgain(Items items, Slots slots) {
        return items.all().stream().anyMatch(item -> AGAIN.contains(word(items, item)))
                && slots.direction == null && slots.relation == null;
    }

    private static boolean speaksOfWhatComes(Items items, List<Item> words) {
        return items.all().stream().anyMatch(item -> item.is(Role.COMMIT))
                || words.stream().anyMatch(item -> COMMITTED.contains(item.role())
                        || COMING.contains(word(items, item)));
    }

    private static String word(Items items, Item item) {
        return item.span().of(items.text()).toLowerCase(Locale.ROOT).replace('’', '\'');
    }
}
