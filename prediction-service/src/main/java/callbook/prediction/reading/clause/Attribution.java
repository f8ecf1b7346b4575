package callbook.prediction.reading.clause;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import callbook.prediction.reading.items.Role;
import callbook.prediction.reading.words.Phrases;
import callbook.prediction.reading.words.Table;
import callbook.prediction.reading.words.Token;
import callbook.prediction.reading.words.Tokenizer;

/**
 * Words between commas behind a call that say whose it is, or that it was made before: "…, per Goldman", "…, says my broker",
 * "…, I wrote on Monday". The words stand in {@code attributions.csv}.
 */
final class Attribution {

    private enum Kind {
        SOURCE,
        NAMED,
        SPEECH,
        PAST,
        DOING,
        LIGHT,
        EVIDENCE,
        OPINION,
        OWN,
        OPENER
    }

    private static final Map<Kind, Phrases<Boolean>> WORDS = load();
    private static final Set<Role> BREAKS = EnumSet.of(Role.COMMA, Role.DASH, Role.SEMICOLON);
    private static final Set<String> OWNERS = Set.of("his", "her", "their");
    private static final int LONGEST = 10;
    private static final int MOST_PIECES = 20;

    private final List<Token> words;

    private Attribution(List<Token> words) {
        this.words = words;
    }

    /** Whether a piece of a sentence from an index on says so. */
    static boolean isIn(Items items, int from) {
        int at = from;
        for (int pieces = 0; at < items.size() && pieces < MOST_PIECES; pieces++) {
            int end = at;
            while (end < items.size() && !BREAKS.contains(items.role(end))) {
                end++;
            }
            if (end > at && end - at <= LONGEST && !Leading.concedes(items, items.significant(at))
                    && of(items, at, end).says()) {
                return true;
            }
            at = end + 1;
        }
        return false;
    }

    private static Attribution of(Items items, int from, int end) {
        List<Token> words = new ArrayList<>(Tokenizer.tokens(items.text(),
                items.get(from).span().to(items.get(end - 1).span())));
        words.removeIf(token -> token.type() == Token.Type.MARK);
        return new Attribution(words);
    }

    private boolean says() {
        int first = Math.max(0, end(Kind.OPENER, 0));
        return isSource(first) || isSpeech(first) || isOpinion(first);
    }

    private boolean isSource(int first) {
        int source = end(Kind.SOURCE, first);
        int named = end(Kind.NAMED, first);
        boolean other = source > 0 && source < words.size() && words.get(source).type() == Token.Type.WORD
                && !isAuthors(source);
        return other || named > 0 && named < words.size() && words.get(named).capitalised()
                && end(Kind.LIGHT, named) < 0 && words.size() - named <= 3;
    }

    /** "Our model", "the data", "me"; my broker is another person. */
    private boolean isAuthors(int from) {
        int owned = end(Kind.OWN, from);
        int at = owned < 0 ? from : owned;
        return owned == words.size() || end(Kind.EVIDENCE, at) > 0
                || owned > 0 && (end(Kind.OPINION, at) > 0 || end(Kind.LIGHT, at) > 0);
    }

    /** "Says my broker", "Goldman argues", "I wrote on Monday". */
    private boolean isSpeech(int first) {
        for (int at = first; at < words.size(); at++) {
            boolean past = end(Kind.PAST, at) > 0;
            int end = Math.max(Math.max(end(Kind.PAST, at), end(Kind.SPEECH, at)), first == 0 ? end(Kind.DOING, at) : -1);
            if (end > 0) {
                boolean own = end(Kind.OWN, at == first ? end : first) > 0;
                boolean speaker = at == first ? end < words.size() : !isEvidence(first, at) && isLight(end);
                return speaker && (past || !own);
            }
        }
        return false;
    }

    private boolean isEvidence(int from, int to) {
        for (int at = from; at < to; at++) {
            if (end(Kind.EVIDENCE, at) > 0 || words.get(at).type() != Token.Type.WORD) {
                return true;
            }
        }
        return false;
    }

    private boolean isLight(int from) {
        for (int at = from; at < words.size(); at++) {
            if (words.get(at).type() == Token.Type.WORD && end(Kind.LIGHT, at) < 0) {
                return false;
            }
        }
        return true;
    }

    /** "In Goldman's view". */
    private boolean isOpinion(int first) {
        int last = words.size() - 1;
        boolean shape = last > first + 1 && words.get(first).is("in") && end(Kind.OPINION, last) > 0;
        String owner = shape ? words.get(last - 1).raw().replace('’', '\'') : "";
        return owner.endsWith("'s") || owner.endsWith("s'") || OWNERS.contains(owner);
    }

    /** The index after a phrase of a kind, −1 where none begins. */
    private int end(Kind kind, int at) {
        Optional<Phrases.Match<Boolean>> found = WORDS.get(kind).longest(words, at);
        return found.map(Phrases.Match::end).orElse(-1);
    }

    private static Map<Kind, Phrases<Boolean>> load() {
        Map<Kind, Phrases<Boolean>> words = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            words.put(kind, new Phrases<>());
        }
        Table.rows("attributions.csv").forEach(row -> Table.values(row.get(1))
                .forEach(phrase -> words.get(Kind.valueOf(row.get(0))).add(phrase, true)));
        return words;
    }
}
