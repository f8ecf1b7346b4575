package callbook.bench.reading;

import java.util.Locale;

/** Texts that grow, made of what a careless reader would go through again and again. */
public enum Shape {

    PLAIN("Nothing happened today and nobody was surprised by it, least of all those who had said so before. "),
    MARKETS("SPY is up 0.4% and gold may fall to 3,900 by Friday, we expect IWM lower over the next 48 hours. "),
    BRACKETS("[("),
    ASTERISKS("*a **b "),
    DIGITS("1234567890"),
    NUMBERS("4.5 "),
    QUOTES(">"),
    TICKS("`` ` "),
    ANGLES("<b <!-");

    private final String part;

    Shape(String part) {
        this.part = part;
    }

    /** A memo with such a text of so many characters in a prediction section. */
    String memo(int length) {
        return ("## Prediction\n\n" + part.repeat(length / part.length() + 1)).substring(0, length);
    }

    /** So many different calls in one memo. */
    static String calls(int count) {
        StringBuilder text = new StringBuilder("## Predictions\n\n");
        for (int n = 0; n < count; n++) {
            text.append(String.format(Locale.ROOT, "- SPY closes above $%d.%02d by Friday's close.%n", 400 + n / 100, n % 100));
        }
        return text.toString();
    }
}
