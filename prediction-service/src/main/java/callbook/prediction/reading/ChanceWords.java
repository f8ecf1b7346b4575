package callbook.prediction.reading;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import callbook.prediction.reading.words.Phrases;
import callbook.prediction.reading.words.Table;
import callbook.prediction.reading.words.Token;

/** The words of {@code chances.csv}. */
final class ChanceWords {

    /** What a phrase does for a confidence. */
    enum Part {
        CONTEXT,
        LEAD,
        LIGHT,
        EVEN,
        OTHERS,
        OWN
    }

    private static final Map<Part, Phrases<Boolean>> WORDS = new EnumMap<>(Part.class);
    private static final Map<String, BigDecimal> NUMBERS = new HashMap<>();

    static {
        for (Part part : Part.values()) {
            WORDS.put(part, new Phrases<>());
        }
        for (List<String> row : Table.rows("chances.csv")) {
            Table.values(row.get(1)).forEach(phrase -> add(row.get(0), phrase));
        }
    }

    private ChanceWords() {
    }

    private static void add(String row, String phrase) {
        if (row.equals("NUMBER")) {
            NUMBERS.put(phrase.split("=")[0], new BigDecimal(phrase.split("=")[1]));
        } else {
            WORDS.get(Part.valueOf(row)).add(phrase, true);
        }
    }

    /** The index after the phrase of a part that begins at a token, 0 where none does. */
    static int end(Part part, List<Token> tokens, int at) {
        return WORDS.get(part).longest(tokens, at).map(Phrases.Match::end).orElse(0);
    }

    /** The number that a word spells. */
    static Optional<BigDecimal> number(String word) {
        return Optional.ofNullable(NUMBERS.get(word));
    }
}
