package callbook.memo.reader;

import java.util.Locale;
import java.util.Map;

import callbook.memo.reader.SettlementPageView.Settlement;

/**
 * What came of a call, in words.
 *
 * @param name RIGHT, WRONG, VOID or OPEN, or UNKNOWN where nobody said; for the page's colours in lower case
 * @param text the verdict with its reason, or until when it is open
 */
public record Verdict(String name, String text) {

    private static final Map<String, String> REASONS = Map.of(
            "NO_MARKET", "no market that we keep trades it",
            "NO_SESSION", "no trading session lies in its window",
            "NO_BASE_PRINT", "there is no price to count from",
            "NO_SETTLING_PRINT", "there is no price to settle it by",
            "UNDETERMINED", "the prices do not decide it");

    /** Nobody answered. */
    static Verdict unknown() {
        return new Verdict("UNKNOWN", "verdict not known");
    }

    /** Of a call's settlement; null where scoring-service has not heard of the call yet. */
    static Verdict of(Settlement settlement) {
        if (settlement == null) {
            return new Verdict("OPEN", "OPEN: not looked at yet");
        }
        String verdict = settlement.verdict();
        return new Verdict(verdict, switch (verdict) {
            case "VOID" -> "VOID(" + settlement.reason() + ")"
                    + (REASONS.containsKey(settlement.reason()) ? ": " + REASONS.get(settlement.reason()) : "");
            case "OPEN" ->
                settlement.dueAt() == null ? "OPEN: not looked at yet" : "OPEN until " + Moment.of(settlement.dueAt());
            default -> verdict;
        });
    }

    /** The name for a style sheet. */
    public String style() {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
    }
}
