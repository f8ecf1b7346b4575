package callbook.scoring.price;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import callbook.scoring.calendar.Markets;

class BarCheckTest {
    private static final Instant CLOSE = Instant.parse("2026-04-01T20:00:00Z");
    private static final BarCheck AT_CLOSE = new BarCheck(Markets.built(), CLOSE);

    @Test
    void a_row_of_a_session_that_is_over_is_a_bar() {
        BarRow row = new BarRow("SPY", "2026-04-01", "650.1", "655", "649.25", "651", "1200", "sample");

        assertEquals(
                new BarCheck.Outcome.Accepted(new DailyBar("SPY", LocalDate.of(2026, 4, 1), number("650.1"),
                        number("655"), number("649.25"), number("651"), number("1200"), "sample", 1)),
                AT_CLOSE.read(row));
    }

    @Test
    void without_open_high_and_low_it_is_a_close_only_bar() {
        BarRow row = new BarRow("SPY", "2026-04-01", "", null, " ", "651", "", "sample");

        DailyBar bar = assertInstanceOf(BarCheck.Outcome.Accepted.class, AT_CLOSE.read(row)).bar();

        assertEquals(true, bar.isCloseOnly());
        assertEquals(new Price.Unknown(), bar.inside());
        assertEquals(new Price.Unknown(), bar.atOpen());
    }

    @ParameterizedTest
    @CsvSource({ "2026-03-29", "2026-03-28", "2025-01-09", "2026-01-01" })
    void a_day_without_a_session_has_no_bar(String date) {
        assertFault(BarFault.NOT_A_SESSION, row("SPY", date, "1", "1", "1", "1"));
    }

    @Test
    void a_session_that_has_not_closed_has_no_bar_yet() {
        BarCheck before = new BarCheck(Markets.built(), CLOSE.minusNanos(1));
        BarRow row = row("SPY", "2026-04-01", "1", "1", "1", "1");

        assertEquals(new BarCheck.Outcome.Rejected(BarFault.NOT_FINISHED), before.read(row));
        assertInstanceOf(BarCheck.Outcome.Accepted.class, AT_CLOSE.read(row));
        assertFault(BarFault.NOT_FINISHED, row("SPY", "2030-04-01", "1", "1", "1", "1"));
    }

    @Test
    void a_coins_day_ends_at_midnight() {
        assertFault(BarFault.NOT_FINISHED, row("BTC-USD", "2026-04-01", "1", "1", "1", "1"));
        assertInstanceOf(BarCheck.Outcome.Accepted.class,
                AT_CLOSE.read(row("BTC-USD", "2026-03-29", "1", "1", "1", "1")));
    }

    /** Of 1 April 2026, four in the afternoon in New York: oil has settled, yields and currencies trade on. */
    @ParameterizedTest
    @CsvSource({ "WTI,2026-04-01", "HG,2026-04-01", "US10Y,2026-03-31", "EUR-USD,2026-03-31", "XAU-USD,2026-03-31",
            "DXY,2026-03-31", "US10Y,2023-04-07", "EUR-USD,2024-03-29" })
    void a_bar_of_a_session_that_its_own_market_has_closed_is_one(String symbol, String date) {
        assertInstanceOf(BarCheck.Outcome.Accepted.class, AT_CLOSE.read(row(symbol, date, "1", "1", "1", "1")));
    }

    @ParameterizedTest
    @CsvSource({ "WTI,2026-04-02,NOT_FINISHED", "US10Y,2026-04-01,NOT_FINISHED", "EUR-USD,2026-04-01,NOT_FINISHED",
            "XAU-USD,2026-04-01,NOT_FINISHED", "US10Y,2025-10-13,NOT_A_SESSION", "US10Y,2024-03-29,NOT_A_SESSION",
            "WTI,2025-01-09,NOT_A_SESSION", "WTI,2023-04-07,NOT_A_SESSION", "EUR-USD,2025-12-25,NOT_A_SESSION",
            "DXY,2026-03-29,NOT_A_SESSION" })
    void each_symbols_own_market_tells_its_days_and_its_closes(String symbol, String date, BarFault fault) {
        assertFault(fault, row(symbol, date, "1", "1", "1", "1"));
    }

    @ParameterizedTest
    @CsvSource({ "US10Y2Y", "US03M", "DFF", "WTI", "NG" })
    void a_yield_a_rate_and_energy_may_cost_nothing_or_less(String symbol) {
        assertInstanceOf(BarCheck.Outcome.Accepted.class,
                AT_CLOSE.read(row(symbol, "2020-04-20", "17.73", "17.85", "-40.32", "-37.63")));
    }

    @ParameterizedTest
    @ValueSource(strings = { "NaN", "Infinity", "-Infinity", "1,5", "0x1F", "1e", "abc", "1.2.3", "٣",
            "1234567890123456789012345678901", "1E31", "1E-2000000000", "1E2000000000",
            "99999999999999999999999999999999999999999999999999999" })
    void what_is_no_decimal_number_of_thirty_digits_is_refused(String number) {
        assertFault(BarFault.BAD_NUMBER, row("SPY", "2026-03-31", "1", "1", "1", number));
        assertFault(BarFault.BAD_NUMBER, row("SPY", "2026-03-31", number, "1", "1", "1"));
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = { "1, 1, 1, -, NO_CLOSE", "1, -, 1, 1, PARTIAL_RANGE", "-, -, 1, 1, PARTIAL_RANGE",
            "2, 1, 3, 2, HIGH_BELOW_LOW", "3, 2, 1, 2, HIGH_TOO_LOW", "2, 2, 1, 3, HIGH_TOO_LOW", "1, 3, 2, 3, LOW_TOO_HIGH",
            "3, 3, 2, 1, LOW_TOO_HIGH", "1, 1, 0, 1, NOT_POSITIVE", "-, -, -, 0, NOT_POSITIVE", "-, -, -, -1, NOT_POSITIVE" })
    void prices_lie_to_each_other_as_they_must(String open, String high, String low, String close, BarFault fault) {
        assertFault(fault, row("SPY", "2026-03-31", open, high, low, close));
    }

    @Test
    void a_row_names_its_symbol_its_date_and_its_source() {
        assertFault(BarFault.BAD_SYMBOL, row("spy", "2026-03-31", "1", "1", "1", "1"));
        assertFault(BarFault.BAD_SYMBOL, row(null, "2026-03-31", "1", "1", "1", "1"));
        assertFault(BarFault.BAD_TIME, row("SPY", "2026-02-30", "1", "1", "1", "1"));
        assertFault(BarFault.BAD_TIME, row("SPY", "31/03/2026", "1", "1", "1", "1"));
        assertFault(BarFault.BAD_TIME, row("SPY", null, "1", "1", "1", "1"));
        assertFault(BarFault.BAD_SOURCE, new BarRow("SPY", "2026-03-31", "1", "1", "1", "1", null, " "));
        assertFault(BarFault.NEGATIVE_VOLUME, new BarRow("SPY", "2026-03-31", "1", "1", "1", "1", "-1", "sample"));
    }

    @Test
    void what_no_calendar_can_vouch_for_is_refused() {
        assertFault(BarFault.NO_MARKET, row("SPY", "1989-12-29", "1", "1", "1", "1"));
        assertFault(BarFault.NO_MARKET, row("BTC-EUR", "2026-03-31", "1", "1", "1", "1"));
    }

    @Test
    void a_correction_says_something_else_of_the_same_session() {
        DailyBar bar = new DailyBar("SPY", LocalDate.of(2026, 4, 1), null, null, null, number("30"), null, "a", 1);

        assertEquals(true, bar.saysTheSameAs(
                new DailyBar("SPY", LocalDate.of(2026, 4, 1), null, null, null, number("30.00"), null, "a", 2)));
        assertEquals(false, bar.saysTheSameAs(
                new DailyBar("SPY", LocalDate.of(2026, 4, 1), null, null, null, number("30.01"), null, "a", 1)));
        assertEquals(false, bar.saysTheSameAs(new DailyBar("SPY", LocalDate.of(2026, 4, 1), number("30"), number("30"),
                number("30"), number("30"), null, "a", 1)));
        assertEquals(2, bar.asRevision(2).revision());
    }

    @Test
    void a_bar_that_never_moved_tells_its_price_exactly() {
        DailyBar flat = new DailyBar("SPY", LocalDate.of(2026, 4, 1), number("30"), number("30.0"), number("30"),
                number("30"), null, "a", 1);

        assertEquals(true, flat.inside().isExact());
    }

    private static void assertFault(BarFault fault, BarRow row) {
        assertEquals(new BarCheck.Outcome.Rejected(fault), AT_CLOSE.read(row));
    }

    private static BarRow row(String symbol, String time, String open, String high, String low, String close) {
        return new BarRow(symbol, time, open, high, low, close, null, "sample");
    }

    private static BigDecimal number(String digits) {
        return new BigDecimal(digits);
    }
}
