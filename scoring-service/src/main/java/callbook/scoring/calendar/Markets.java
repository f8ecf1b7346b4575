package callbook.scoring.calendar;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import callbook.scoring.claim.Kind;

/**
 * Which market each kind of instrument trades on. A kind that is not here has no calendar yet, and its calls are void for that
 * reason.
 */
public final class Markets {
    private static final MarketCalendar XNYS = NewYorkStockExchange.calendar();
    private static final MarketCalendar UTC = new UtcDays();

    private final Map<Kind, MarketCalendar> byKind;

    /** @param byKind the kinds that can be settled, with their calendars */
    public Markets(Map<Kind, MarketCalendar> byKind) {
        this.byKind = new EnumMap<>(byKind);
    }

    /** The markets that are built: US stocks, funds and indices, and crypto. */
    public static Markets built() {
        return new Markets(Map.of(Kind.STOCK, XNYS, Kind.ETF, XNYS, Kind.INDEX, XNYS, Kind.CRYPTO, UTC));
    }

    /** The calendar of that kind's market, empty where none is built. */
    public Optional<MarketCalendar> of(Kind kind) {
        return Optional.ofNullable(byKind.get(kind));
    }

    /** The calendar with that code, for example {@code XNYS}. */
    public Optional<MarketCalendar> withMic(String mic) {
        return byKind.values().stream().filter(calendar -> calendar.mic().equals(mic)).findFirst();
    }

    /** The codes of all markets here, in order. */
    public List<String> mics() {
        return byKind.values().stream().map(MarketCalendar::mic).distinct().sorted().toList();
    }
}
