package callbook.scoring.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import callbook.scoring.claim.Kind;

class MarketsTest {
    private static final Markets MARKETS = Markets.built();

    @ParameterizedTest
    @EnumSource(names = { "STOCK", "ETF", "INDEX" })
    void shares_funds_and_indices_keep_new_yorks_hours(Kind kind) {
        assertEquals(Optional.of("XNYS"), MARKETS.of(kind).map(MarketCalendar::mic));
    }

    @ParameterizedTest
    @EnumSource(names = { "FX", "METAL", "ENERGY", "YIELD", "RATE", "UNKNOWN" })
    void a_kind_without_a_calendar_has_no_market(Kind kind) {
        assertEquals(Optional.empty(), MARKETS.of(kind));
    }

    @Test
    void a_calendar_is_found_by_its_code() {
        assertEquals(List.of("UTC", "XNYS"), MARKETS.mics());
        assertEquals(Optional.of("UTC"), MARKETS.withMic("UTC").map(MarketCalendar::mic));
        assertEquals(Optional.empty(), MARKETS.withMic("XLON"));
    }
}
