package callbook.memo.reader;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** An inequality over prices, and a deadline, in plain words. */
final class LegWords {

    private static final int READABLE_DIGITS = 30;

    private LegWords() {
    }

    /** What one leg of a call comes to: "IWM moves less than META", "BTC-USD is above 60,000 at some time". */
    static String of(PredictionView.Leg leg) {
        return statement(leg) + when(leg.observed()) + ("CLOSES".equals(leg.prints()) ? ", by official closes" : "");
    }

    /** When a call is decided. */
    static String until(PredictionView.Deadline deadline) {
        return switch (deadline.kind()) {
            case "HOURS" -> deadline.until() == null ? "" : "until " + Moment.of(deadline.until());
            case "SESSION_CLOSE" -> (deadline.exact() ? "at the close of " : "until the close of ") + deadline.date();
            case "SESSION_OPEN" -> (deadline.exact() ? "at the open of " : "until the open of ") + deadline.date();
            case "DATE" -> (deadline.exact() ? "on " : "until the end of ") + deadline.date();
            case "SESSIONS" -> deadline.count() != null && deadline.count() == 1 ? "over the next session"
                    : "over the next " + deadline.count() + " sessions";
            default -> deadline.kind();
        };
    }

    private static String statement(PredictionView.Leg leg) {
        return switch (leg.measure()) {
            case "SPREAD" -> spread(leg);
            case "CHANGE" -> change(leg);
            case "LEVEL" -> leg.subject() + " is " + comparison(leg, "");
            default -> leg.subject() + " " + leg.measure() + " " + leg.op();
        };
    }

    private static String spread(PredictionView.Leg leg) {
        boolean plain = leg.bound() != null && leg.bound().signum() == 0;
        String than = " than " + leg.benchmark();
        return switch (plain ? leg.op() : "") {
            case "GT" -> leg.subject() + " does better" + than;
            case "LT" -> leg.subject() + " does worse" + than;
            case "GE" -> leg.subject() + " does no worse" + than;
            case "LE" -> leg.subject() + " does no better" + than;
            default -> leg.subject() + "'s move less that of " + leg.benchmark() + " is " + comparison(leg, unit(leg));
        };
    }

    private static String change(PredictionView.Leg leg) {
        int sign = leg.bound() == null ? 2 : leg.bound().signum();
        String size = leg.bound() == null ? "" : number(leg.bound().abs()) + unit(leg);
        if (sign == 0) {
            return leg.subject() + switch (leg.op()) {
                case "GT" -> " rises";
                case "LT" -> " falls";
                case "GE" -> " does not fall";
                case "LE" -> " does not rise";
                default -> " moves " + comparison(leg, unit(leg));
            };
        }
        return switch (sign + leg.op()) {
            case "1GT" -> leg.subject() + " rises by more than " + size;
            case "1GE" -> leg.subject() + " rises by at least " + size;
            case "-1LT" -> leg.subject() + " falls by more than " + size;
            case "-1LE" -> leg.subject() + " falls by at least " + size;
            default -> leg.subject() + "'s move is " + comparison(leg, unit(leg));
        };
    }

    private static String comparison(PredictionView.Leg leg, String unit) {
        return switch (leg.op()) {
            case "GT" -> "above " + number(leg.bound()) + unit;
            case "GE" -> "at or above " + number(leg.bound()) + unit;
            case "LT" -> "below " + number(leg.bound()) + unit;
            case "LE" -> "at or below " + number(leg.bound()) + unit;
            case "BETWEEN" -> "between " + number(leg.low()) + " and " + number(leg.high()) + unit;
            default -> leg.op() + " " + number(leg.bound()) + unit;
        };
    }

    private static String when(String observed) {
        return switch (observed == null ? "" : observed) {
            case "ANY_TIME" -> " at some time";
            case "THROUGHOUT" -> " all the while";
            default -> "";
        };
    }

    private static String unit(PredictionView.Leg leg) {
        return switch (leg.unit() == null ? "" : leg.unit()) {
            case "PERCENT" -> "%";
            case "BASIS_POINTS" -> " basis points";
            default -> "";
        };
    }

    private static String number(BigDecimal number) {
        if (number == null) {
            return "?";
        }
        // an exponent of a million is a short number in JSON and a long one in print
        boolean readable = Math.abs(number.scale()) < READABLE_DIGITS && number.precision() < READABLE_DIGITS;
        return readable ? new DecimalFormat("#,##0.##########", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(number)
                : number.toString();
    }
}
