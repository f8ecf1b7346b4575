package callbook.prediction.reading.items;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import callbook.prediction.reading.words.Token;
import callbook.prediction.reading.words.Token.Type;

/** What stands around some words of a sentence, which tells whether they name a thing. */
final class Surroundings {

    /** After one of these a word is an ordinary noun or a part of a term: "the 50-day MA". */
    private static final Set<String> BINDING = Set.of("the", "a", "an", "this", "that", "its", "our", "my", "their", "your",
            "his", "her", "of", "per", "no", "each", "every", "day", "week", "month", "year", "hour", "minute");
    private static final Set<String> SHARES = Set.of("stock", "shares");
    private static final int LONGEST_PHRASE = 4;

    private final List<Token> tokens;
    private final int from;
    private final int end;

    Surroundings(List<Token> tokens, int from, int end) {
        this.tokens = tokens;
        this.from = from;
        this.end = end;
    }

    List<Token> words() {
        return tokens.subList(from, end);
    }

    /** Whether it has more letters than an abbreviation that any shouted sentence holds. */
    boolean isLong() {
        return end > from + 1 || tokens.get(from).norm().length() > 2;
    }

    /** Whether the writer says that it is a thing: a cashtag, "(NOW)" behind its name, "shares of". */
    boolean isMarked() {
        return isCashtag() || isBracketed() || isOfShares();
    }

    boolean isCashtag() {
        return isCashtag(tokens, from);
    }

    static boolean isCashtag(List<Token> tokens, int from) {
        return from > 0 && tokens.get(from - 1).is("$") && tokens.get(from).touches(tokens.get(from - 1));
    }

    private boolean isBracketed() {
        boolean alone = from > 1 && tokens.get(from - 1).is("(") && end < tokens.size() && tokens.get(end).is(")");
        return alone && (isAfterItsName() || isName(tokens.get(from - 2)) && !abbreviates());
    }

    private static boolean isName(Token token) {
        return token.capitalised() && !Form.isCapitals(token);
    }

    private boolean isAfterItsName() {
        for (int start = Math.max(0, from - 1 - LONGEST_PHRASE); start < from - 1; start++) {
            if (Instruments.names(tokens, start, from - 1, tokens.get(from).norm())) {
                return true;
            }
        }
        return false;
    }

    /** "Artificial Intelligence (AI)" explains a term. */
    private boolean abbreviates() {
        String letters = tokens.get(from).norm();
        int first = from - 1 - letters.length();
        for (int at = 0; at < letters.length(); at++) {
            if (first < 0 || !tokens.get(first + at).norm().startsWith(letters.substring(at, at + 1))) {
                return false;
            }
        }
        return true;
    }

    private boolean isOfShares() {
        boolean before = from > 1 && tokens.get(from - 1).is("of") && SHARES.contains(tokens.get(from - 2).norm());
        boolean after = end < tokens.size() && SHARES.contains(tokens.get(end).norm());
        return before || after && !isBound();
    }

    /** A sentence in capitals says nothing about which of its words are tickers. */
    boolean isShouted() {
        int capitals = 0;
        int others = 0;
        for (int at = Math.max(0, from - 20); at < tokens.size() && at < from + 20; at++) {
            String raw = tokens.get(at).raw();
            if (tokens.get(at).type() == Type.WORD && raw.length() > 1) {
                if (raw.equals(raw.toUpperCase(Locale.ROOT))) {
                    capitals++;
                } else {
                    others++;
                }
            }
        }
        return capitals >= 4 && capitals > 2 * others;
    }

    /** Whether it is what a verb, a list or a comparison is about. */
    boolean isSubject(Form form) {
        return !isBound() && new Standing(tokens, from, end).isThing(form);
    }

    /** Whether it stands between words in lower case, where a capital is no sentence's beginning. */
    boolean isInside() {
        Token before = from == 0 ? null : tokens.get(from - 1);
        boolean inside = before != null && (before.type() == Type.WORD && !before.capitalised() || before.is(","));
        return inside && !isBound() && tokens.get(from).capitalised();
    }

    private boolean isBound() {
        Token before = from == 0 ? null : tokens.get(from - 1);
        return before != null && (before.type() == Type.NUMBER || BINDING.contains(before.norm()));
    }

    /** Whether the word before makes a class or a yield another country's than the one that we mean by it. */
    boolean isAbroad(Thing thing) {
        return from > 0 && Compounds.isAbroad(tokens.get(from - 1), thing);
    }

    /**
     * Whether a name says whose words they are: in a bracket or behind a dash at the very end, or before a colon and a thing.
     */
    boolean isSignature(Thing thing) {
        if (from > 0 && tokens.get(from - 1).is("—") && isLast(end)) {
            return true;
        }
        boolean bracketed = from > 1 && tokens.get(from - 1).is("(") && end < tokens.size() && tokens.get(end).is(")");
        boolean titled = from == 0 && end < tokens.size() && tokens.get(end).is(":");
        return bracketed && isLast(end + 1) || titled && Instruments.endOf(tokens, end + 1, false) > 0
                && !Instruments.names(tokens, end + 1, Instruments.endOf(tokens, end + 1, false), thing.move().symbol());
    }

    private boolean isLast(int at) {
        return tokens.subList(at, tokens.size()).stream().allMatch(token -> token.type() == Type.MARK);
    }
}
