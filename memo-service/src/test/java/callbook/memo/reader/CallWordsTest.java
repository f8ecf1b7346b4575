package callbook.memo.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import callbook.memo.reader.PredictionView.Deadline;
import callbook.memo.reader.PredictionView.Leg;
import callbook.memo.reader.SettlementPageView.Settlement;

class CallWordsTest {

    @Test
    void a_leg_reads_as_a_sentence() {
        assertEquals("IWM does worse than META", LegWords.of(spread("LT", "0", "AT_END")));
        assertEquals("IWM's move less that of META is above 1.5%", LegWords.of(spread("GT", "1.50", "AT_END")));
        assertEquals("IWM rises", LegWords.of(change("GT", "0")));
        assertEquals("IWM falls by more than 2%", LegWords.of(change("LT", "-2.0")));
        assertEquals("IWM rises by at least 0.5%", LegWords.of(change("GE", "0.5")));
        assertEquals("IWM's move is at or below 1%", LegWords.of(change("LE", "1")));
        assertEquals("BTC-USD is above 60,000 at some time, by official closes", LegWords.of(
                new Leg("LEVEL", "BTC-USD", null, "GT", new BigDecimal("6E+4"), null, null, "PRICE", "ANY_TIME", "CLOSES")));
        assertEquals("US10Y's move is between -5 and 5 basis points all the while", LegWords.of(
                new Leg("CHANGE", "US10Y", null, "BETWEEN", null, new BigDecimal("-5"), new BigDecimal("5"), "BASIS_POINTS",
                        "THROUGHOUT", "ALL")));
    }

    @Test
    void a_word_that_this_page_does_not_know_is_shown_as_it_is() {
        assertEquals("X DRAWDOWN GT", LegWords.of(new Leg("DRAWDOWN", "X", null, "GT", null, null, null, null, null, null)));
        assertEquals("X is above 1E+1000000000", LegWords.of(
                new Leg("LEVEL", "X", null, "GT", new BigDecimal("1E+1000000000"), null, null, "PRICE", "AT_END", "ALL")));
        assertEquals("MOON", LegWords.until(new Deadline("MOON", null, null, null, false)));
    }

    @Test
    void a_deadline_says_whether_it_is_that_very_day() {
        assertEquals("until 3 April 2026, 18:15 UTC",
                LegWords.until(new Deadline("HOURS", Instant.parse("2026-04-03T18:15:58Z"), null, null, false)));
        assertEquals("until the close of 2026-04-03",
                LegWords.until(new Deadline("SESSION_CLOSE", null, LocalDate.parse("2026-04-03"), null, false)));
        assertEquals("on 2026-04-03", LegWords.until(new Deadline("DATE", null, LocalDate.parse("2026-04-03"), null, true)));
        assertEquals("over the next 5 sessions", LegWords.until(new Deadline("SESSIONS", null, null, 5, false)));
    }

    @Test
    void a_verdict_comes_with_its_reason_or_its_due_date() {
        UUID id = UUID.randomUUID();
        assertEquals("RIGHT", Verdict.of(new Settlement(id, "RIGHT", null, null)).text());
        assertEquals("VOID(NO_SESSION): no trading session lies in its window",
                Verdict.of(new Settlement(id, "VOID", "NO_SESSION", null)).text());
        assertEquals("VOID(ALIENS)", Verdict.of(new Settlement(id, "VOID", "ALIENS", null)).text());
        assertEquals("OPEN until 3 April 2026, 20:00 UTC",
                Verdict.of(new Settlement(id, "OPEN", null, Instant.parse("2026-04-03T20:00:00Z"))).text());
        assertEquals("OPEN: not looked at yet", Verdict.of(null).text());
        assertEquals("OPEN: not looked at yet", Verdict.of(new Settlement(id, "OPEN", null, null)).text());
    }

    private static Leg spread(String op, String bound, String observed) {
        return new Leg("SPREAD", "IWM", "META", op, new BigDecimal(bound), null, null, "PERCENT", observed, "ALL");
    }

    private static Leg change(String op, String bound) {
        return new Leg("CHANGE", "IWM", null, op, new BigDecimal(bound), null, null, "PERCENT", "AT_END", "ALL");
    }
}
