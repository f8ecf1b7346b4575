package callbook.scoring.settlement;

import static callbook.scoring.settlement.Given.by;
import static callbook.scoring.settlement.Given.call;
import static callbook.scoring.settlement.Given.observed;
import static callbook.scoring.settlement.Given.onCloses;
import static callbook.scoring.settlement.Given.settle;
import static callbook.scoring.settlement.Given.spread;
import static callbook.scoring.settlement.Given.until;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import callbook.scoring.claim.Leg;
import callbook.scoring.claim.Observed;
import callbook.scoring.claim.Op;

/** A spread over a window: only prints of one instant say anything of it. */
class SpreadWindowTest {
    private static final String EVENING = "2026-03-31T21:00:00Z";

    private static TestTape tape() {
        return new TestTape().with("META", "2026-03-31", "100").with("META", "2026-04-01", "100 150 50 102")
                .with("META", "2026-04-02", "102 150 50 101").with("QQQ", "2026-03-31", "200")
                .with("QQQ", "2026-04-01", "200 300 100 200").with("QQQ", "2026-04-02", "200 300 100 202");
    }

    @ParameterizedTest
    @CsvSource({ "ANY_TIME, GE, 2, RIGHT", "ANY_TIME, GT, 2, WRONG", "THROUGHOUT, GE, 0, RIGHT", "THROUGHOUT, GT, 0, WRONG" })
    void of_daily_bars_the_closes_count(Observed observed, Op op, String bound, Verdict verdict) {
        Leg leg = observed(observed, spread("META", "QQQ", op, bound));

        assertEquals(verdict, settle(call(EVENING, by("2026-04-02"), leg), tape()).verdict());
        assertEquals(verdict, settle(call(EVENING, by("2026-04-02"), onCloses(leg)), tape()).verdict());
    }

    @Test
    void of_intraday_bars_the_ends_that_both_have_count_too() {
        TestTape tape = tape().withIntraday("META", "2026-04-01T15:00:00Z", "110")
                .withIntraday("META", "2026-04-01T15:05:00Z", "120").withIntraday("QQQ", "2026-04-01T15:00:00Z", "200");
        Leg five = observed(Observed.ANY_TIME, spread("META", "QQQ", Op.GE, "5"));
        Leg twenty = observed(Observed.ANY_TIME, spread("META", "QQQ", Op.GE, "20"));

        Settlement hit = settle(call(EVENING, by("2026-04-02"), five), tape, Instant.parse("2026-04-01T15:05:00Z"));

        assertEquals(Verdict.RIGHT, hit.verdict());
        assertEquals(Instant.parse("2026-04-01T15:05:00Z"), hit.legs().get(0).benchmarkSettling().orElseThrow().time());
        assertEquals(Verdict.WRONG, settle(call(EVENING, by("2026-04-02"), twenty), tape).verdict());
        assertEquals(Verdict.WRONG, settle(call(EVENING, by("2026-04-02"), onCloses(five)), tape).verdict());
    }

    @Test
    void a_window_that_trades_and_has_no_common_print_has_no_settling_print() {
        Leg leg = observed(Observed.ANY_TIME, spread("META", "QQQ", Op.GE, "5"));

        Settlement none = settle(call(EVENING, until("2026-04-01T15:00:00Z"), leg), tape());

        assertEquals(Optional.of(VoidReason.NO_SETTLING_PRINT), none.reason());
        assertEquals("2026-04-01", none.awaited().get(0).session().date().toString(), "one that comes late is looked at");
        assertEquals(Optional.of(VoidReason.NO_SESSION),
                settle(call(EVENING, until("2026-04-01T15:00:00Z"), onCloses(leg)), tape()).reason());
    }

    @Test
    void what_trades_round_the_clock_is_read_at_the_listed_sides_closes() {
        TestTape tape = tape().with("BTC-USD", "2026-03-31", "1000").with("BTC-USD", "2026-04-01", "1000 1100 900 1000")
                .withIntraday("BTC-USD", "2026-03-31T19:00:00Z/PT1H", "1000")
                .withIntraday("BTC-USD", "2026-04-01T19:00:00Z/PT1H", "1010");
        Leg leg = observed(Observed.THROUGHOUT, spread("META", "BTC-USD", Op.GE, "1"));

        Settlement s = settle(call(EVENING, by("2026-04-01"), leg), tape);

        assertEquals(Verdict.RIGHT, s.verdict());
        assertEquals(Instant.parse("2026-04-01T20:00:00Z"), s.legs().get(0).benchmarkSettling().orElseThrow().time());
    }

    @Test
    void a_missing_close_of_either_side_is_waited_for() {
        TestTape tape = new TestTape().with("META", "2026-03-31", "100").with("META", "2026-04-01", "102")
                .with("QQQ", "2026-03-31", "200");
        Leg leg = observed(Observed.THROUGHOUT, spread("META", "QQQ", Op.GE, "0"));

        assertEquals(Verdict.OPEN,
                settle(call(EVENING, by("2026-04-01"), leg), tape, Instant.parse("2026-04-01T21:00:00Z")).verdict());
        assertEquals(Optional.of(VoidReason.NO_SETTLING_PRINT),
                settle(call(EVENING, by("2026-04-01"), leg), tape).reason());
    }
}
