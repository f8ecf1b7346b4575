package callbook.scoring.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Currencies and oil, whose sessions open on the evening before. */
class EveningMarketsTest {
    private static final MarketCalendar FX = Markets.built().withMic("FX").orElseThrow();
    private static final MarketCalendar NYMEX = Markets.built().withMic("NYMEX").orElseThrow();
    private static final MarketCalendar XNYS = Markets.built().withMic("XNYS").orElseThrow();

    @Test
    void currencies_trade_on_every_weekday_but_new_year_and_christmas() {
        LocalDate end = FX.known().last().plusDays(1);

        FX.known().first().datesUntil(end).forEach(date -> {
            boolean newYear = date.getMonthValue() == 1 && date.getDayOfMonth() == 1;
            boolean christmas = date.getMonthValue() == 12 && date.getDayOfMonth() == 25;
            assertEquals(NewYork.isWeekday(date) && !newYear && !christmas, FX.on(date).isPresent(), date.toString());
        });
    }

    @ParameterizedTest
    @CsvSource({ "2026-04-03", "2026-07-03", "2026-11-26", "2022-12-26", "2023-01-02", "2025-01-09" })
    void other_peoples_holidays_are_sessions_of_currencies(LocalDate date) {
        assertTrue(FX.on(date).isPresent());
    }

    @Test
    void the_currencies_week_opens_on_sunday_at_five_and_ends_on_friday_at_five() {
        Instant sunday = Instant.parse("2026-03-08T21:00:00Z");

        assertEquals(new Session(LocalDate.of(2026, 3, 9), sunday, Instant.parse("2026-03-09T21:00:00Z")),
                FX.on(LocalDate.of(2026, 3, 9)).orElseThrow());
        assertEquals(Optional.empty(), FX.tradingAt(sunday));
        assertEquals(Instant.parse("2026-03-06T22:00:00Z"), FX.lastClosedBy(sunday).orElseThrow().close());
        assertEquals(LocalDate.of(2026, 3, 9), FX.tradingAt(sunday.plusNanos(1)).orElseThrow().date());
    }

    @Test
    void after_new_year_currencies_open_on_its_evening() {
        assertEquals(Instant.parse("2026-01-01T22:00:00Z"), FX.on(LocalDate.of(2026, 1, 2)).orElseThrow().open());
        assertEquals(LocalDate.of(2025, 12, 31),
                FX.lastClosedBy(Instant.parse("2026-01-01T22:00:00Z")).orElseThrow().date());
    }

    @Test
    void oil_has_a_session_on_exactly_the_dates_of_the_stock_exchange() {
        NYMEX.known().first().datesUntil(NYMEX.known().last().plusDays(1))
                .forEach(date -> assertEquals(XNYS.on(date).isPresent(), NYMEX.on(date).isPresent(), date.toString()));
    }

    @Test
    void oil_settles_at_half_past_two_also_when_stocks_close_early() {
        assertEquals(new Session(LocalDate.of(2026, 11, 27), Instant.parse("2026-11-26T23:00:00Z"),
                Instant.parse("2026-11-27T19:30:00Z")), NYMEX.on(LocalDate.of(2026, 11, 27)).orElseThrow());
        assertEquals(Instant.parse("2026-07-06T18:30:00Z"), NYMEX.on(LocalDate.of(2026, 7, 6)).orElseThrow().close());
    }

    @Test
    void what_trades_between_half_past_two_and_six_belongs_to_no_session_of_oil() {
        Instant settled = Instant.parse("2026-04-01T18:30:00Z");
        Instant six = Instant.parse("2026-04-01T22:00:00Z");

        for (Instant between : new Instant[] { settled, settled.plusNanos(1), six.minusNanos(1), six }) {
            assertEquals(Optional.empty(), NYMEX.tradingAt(between));
            assertEquals(LocalDate.of(2026, 4, 1), NYMEX.lastClosedBy(between).orElseThrow().date());
        }
        assertEquals(LocalDate.of(2026, 4, 2), NYMEX.tradingAt(six.plusNanos(1)).orElseThrow().date());
        assertEquals(LocalDate.of(2026, 4, 2), NYMEX.openingAfter(settled, 1).orElseThrow().date());
        // the day after is Good Friday
        assertEquals(LocalDate.of(2026, 4, 6), NYMEX.openingAfter(six, 1).orElseThrow().date());
    }

    @Test
    void all_know_the_years_that_the_stock_exchange_knows() {
        assertEquals(XNYS.known(), FX.known());
        assertEquals(XNYS.known(), NYMEX.known());
        assertEquals(XNYS.known(), Markets.built().withMic("UST").orElseThrow().known());
    }
}
