package callbook.memo.reader;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;

/**
 * A call as a memo's page shows it.
 *
 * @param quoted the author's words that state it, in each revision
 * @param says what it comes to, a sentence for each of its legs
 * @param until when it is decided
 * @param confidence the author's probability and where it was stated; null where unsaid
 * @param marks what sets it apart: withdrawn, late
 */
public record ShownCall(List<PredictionView.Quote> quoted, List<String> says, String until, String confidence,
        List<String> marks, Verdict verdict) {

    static ShownCall of(PredictionView call, Verdict verdict) {
        List<String> says = call.legs().stream().map(LegWords::of).toList();
        return new ShownCall(call.quotes(), says, LegWords.until(call.deadline()), confidence(call.confidence()), marks(call),
                verdict);
    }

    /** The author's words that state it. */
    public List<String> quotes() {
        return quoted.stream().map(PredictionView.Quote::text).distinct().toList();
    }

    private static String confidence(PredictionView.Confidence confidence) {
        if (confidence == null || confidence.value() == null) {
            return null;
        }
        BigDecimal percent = confidence.value().movePointRight(2).setScale(1, RoundingMode.HALF_EVEN).stripTrailingZeros();
        String source = confidence.source() == null ? "" : switch (confidence.source()) {
            case "TAG" -> ", by a tag";
            case "PROSE" -> ", in the prose";
            case "DEBATE" -> ", from the debate";
            default -> "";
        };
        return percent.toPlainString() + "%" + source;
    }

    private static List<String> marks(PredictionView call) {
        return Stream.of(
                call.withdrawn() ? "withdrawn: a later revision no longer says it; it is settled and counted all the same" : "",
                call.late() ? "late: its deadline had passed when it came; it counts in no headline" : "")
                .filter(m -> !m.isEmpty()).toList();
    }
}
