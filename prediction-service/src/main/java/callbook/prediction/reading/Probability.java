package callbook.prediction.reading;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import callbook.prediction.claim.Confidence;
import callbook.prediction.reading.words.Token;
import callbook.prediction.reading.words.Token.Type;
import callbook.prediction.reading.words.Tokenizer;

/** A probability as tags, datelines and debates write it: {@code 0.45}, {@code .45} or {@code 45%}. */
final class Probability {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Probability() {
    }

    /** The probability that a value begins with; empty outside 0 to 1, for a range and for words. Never clipped. */
    static Optional<BigDecimal> read(String value) {
        List<Token> tokens = Tokenizer.tokens(value);
        if (tokens.isEmpty() || tokens.get(0).type() != Type.NUMBER) {
            return Optional.empty();
        }
        boolean percent = tokens.size() > 1 && tokens.get(1).is("%");
        int end = percent ? 2 : 1;
        boolean alone = tokens.size() == end || tokens.get(end).is("(") || tokens.get(end).is("—");
        BigDecimal number = percent ? tokens.get(0).value().divide(HUNDRED) : tokens.get(0).value();
        return Optional.of(number).filter(found -> alone && Confidence.isProbability(found));
    }
}
