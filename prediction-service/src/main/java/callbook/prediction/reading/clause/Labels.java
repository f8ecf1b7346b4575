package callbook.prediction.reading.clause;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import callbook.prediction.reading.items.Figure;
import callbook.prediction.reading.items.Role;
import callbook.prediction.reading.words.Table;

/** Whose words follow: a name before a colon, or after a last dash, is somebody else's unless {@code labels.csv} knows it. */
final class Labels {

    private static final Set<String> OWN = Table.rows("labels.csv").stream().map(row -> row.get(0))
            .collect(Collectors.toUnmodifiableSet());
    private static final int LONGEST_NAME = 3;
    private static final Set<Role> SIGNS = EnumSet.of(Role.MARK, Role.FIGURE, Role.SLASH, Role.COMMA);
    private static final int SHORTEST_STATEMENT = 3;
    private static final Set<String> SOMEBODY = Set.of("my", "his", "her", "their", "your", "a", "from");
    private static final Set<String> PRONOUNS = Set.of("i", "we", "you", "it", "nothing", "nobody", "none", "neither", "please",
            "contrary");
    private static final Set<String> WORDS = Set.of("view", "views", "call", "calls", "take", "forecast", "forecasts",
            "prediction", "note", "line", "desk", "target", "word", "words", "bet", "guess", "analysts", "strategists");
    private static final Set<String> MODEST = Set.of("nothing", "not much", "not a lot");
    private static final int LONGEST_MODEST = 6;
    private static final BigDecimal MOST_CALLS = BigDecimal.valueOf(50);
    private static final Set<String> SOURCES = Set.of("source", "sources", "via", "credit", "courtesy", "per", "from");
    /** What a score says after a last dash. */
    private static final Set<String> OUTCOMES = Set.of("right", "miss", "win", "loss", "won", "true", "false");

    private Labels() {
    }

    static boolean disown(Items items) {
        int colon = items.next(0, Role.COLON);
        boolean one = colon == 1 && colon < items.size() && items.role(0) == Role.UNKNOWN && !isOwn(items, 0);
        return one || isNumbered(items, colon) || isNamed(items, colon) || isSigned(items);
    }

    /** "#250: …" is an entry of a record, not the first or second call of today. */
    private static boolean isNumbered(Items items, int colon) {
        return colon == 1 && colon < items.size() && items.role(0) == Role.FIGURE
                && items.figure(0).scale() == Figure.Scale.PLAIN && items.figure(0).low().compareTo(MOST_CALLS) > 0;
    }

    /** A bracket at the end that is a name, or says where the words come from: "(Barclays)", "(source: the wires)". */
    static boolean attribute(Items bracket) {
        boolean source = bracket.size() > 0 && SOURCES.contains(bracket.words(0).toLowerCase(Locale.ROOT));
        boolean name = bracket.size() > 0 && bracket.size() <= LONGEST_NAME;
        for (int at = 0; name && at < bracket.size(); at++) {
            name = bracket.role(at) == Role.UNKNOWN && isCapitalised(bracket.words(at)) && !bracket.looksLikeTicker(at);
        }
        return source || name;
    }

    /** Whether what stands before a colon says something itself, and is no name: "Oil retraces", "Carry is back". */
    static boolean isStatement(Items before) {
        int said = 0;
        for (int at = 0; at < before.size(); at++) {
            String word = before.words(at).replace('’', '\'').toLowerCase(Locale.ROOT);
            boolean owner = word.endsWith("'s") && (before.role(at) == Role.UNKNOWN || isWords(before, at + 1));
            if (owner || SOMEBODY.contains(word) && !(word.equals("a") && (at > 0 || !before.things().isEmpty()))) {
                return false;
            }
            said += SIGNS.contains(before.role(at)) ? 0 : 1;
        }
        boolean timed = before.any(0, EnumSet.of(Role.TIME));
        if (isModest(before)) {
            return true;
        }
        boolean more = before.things().size() < said && !timed;
        return said >= (timed ? SHORTEST_STATEMENT + 2 : SHORTEST_STATEMENT) || more && !before.things().isEmpty();
    }

    /** "Goldman's view", but not "bitcoin's slide". */
    private static boolean isWords(Items items, int at) {
        return at < items.size() && WORDS.contains(items.words(at).toLowerCase(Locale.ROOT));
    }

    /** Whether every word before the colon may stand before an author's own call, or is a time. */
    private static boolean saysCall(Items items, int colon) {
        for (int at = 0; at < colon; at++) {
            boolean own = isOwn(items, at) || items.role(at) == Role.COMMIT || items.role(at) == Role.TIME
                    || items.role(at) == Role.NOISE && at > 0 || items.words(at).equalsIgnoreCase("my");
            if (!own) {
                return false;
            }
        }
        return true;
    }

    /** Whether a word says where the words behind it come from: "per Goldman". */
    static boolean isSource(Items items, int at) {
        return SOURCES.contains(items.words(at).toLowerCase(Locale.ROOT));
    }

    /** "Nothing heroic", "Not much to trade here": too few words to deny a call, and none that names one. */
    static boolean isModest(Items before) {
        boolean denies = MODEST.contains(before.words(0).toLowerCase(Locale.ROOT));
        for (int at = 0; at < before.size(); at++) {
            denies &= !WORDS.contains(before.words(at).toLowerCase(Locale.ROOT)) && before.role(at) != Role.COMMIT
                    && before.role(at) != Role.CHANCE;
        }
        return denies && before.size() > 1 && before.size() <= LONGEST_MODEST;
    }

    /** "Stocks don't care" denies something of others, "I don't buy it" the author's own words. */
    static boolean hasOwnSubject(Items before) {
        return before.role(0) == Role.UNKNOWN && !PRONOUNS.contains(before.words(0).toLowerCase(Locale.ROOT))
                || before.role(0) == Role.UNPRICED || before.role(0) == Role.EVENT;
    }

    private static boolean isOwn(Items items, int at) {
        return OWN.contains(items.words(at).toLowerCase(Locale.ROOT));
    }

    /** Whether what stands before the colon is a name: capitalised words that no table knows, and no other unknown one. */
    private static boolean isNamed(Items items, int colon) {
        if (colon >= items.size() || colon == 0) {
            return false;
        }
        if (!saysCall(items, colon) && SOMEBODY.contains(items.words(0).toLowerCase(Locale.ROOT))) {
            return true;
        }
        boolean named = false;
        for (int at = 0; at < colon; at++) {
            if (items.role(at) == Role.UNKNOWN && !isOwn(items, at)) {
                if (!isCapitalised(items.words(at))) {
                    return false;
                }
                named = true;
            }
        }
        return named;
    }

    /** "SPY higher by Friday — Jim". */
    private static boolean isSigned(Items items) {
        int end = items.size();
        while (end > 0 && items.role(end - 1) == Role.MARK) {
            end--;
        }
        int at = end;
        while (at > 0 && items.role(at - 1) == Role.UNKNOWN && isSignature(items.words(at - 1))) {
            at--;
        }
        return at < end && end - at <= LONGEST_NAME && at > 0 && items.role(at - 1) == Role.DASH;
    }

    private static boolean isSignature(String word) {
        return isCapitalised(word) || OUTCOMES.contains(word.toLowerCase(Locale.ROOT));
    }

    private static boolean isCapitalised(String word) {
        return Character.isUpperCase(word.codePointAt(0));
    }
}
