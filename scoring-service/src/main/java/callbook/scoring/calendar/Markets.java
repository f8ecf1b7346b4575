package callbook.scoring.calendar;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import callbook.scoring.claim.Kind;

/**
 * Which market each symbol trades on: its kind tells, but for the few that trade elsewhere than their kind. A kind that is not
 * here has no calendar, and its calls are void for that reason.
 */
public final class Markets {
    private static final MarketCalendar XNYS = NewYorkStockExchange.calendar();
    private static final MarketCalendar UST = UsTreasuries.calendar();
    private static final MarketCalendar FX = ForeignExchange.calendar();
    private static final MarketCalendar NYMEX = NewYorkMercantileExchange.calendar();
    private static final MarketCalendar UTC = new UtcDays();

    private static final Markets BUILT = new Markets(
            Map.of(Kind.STOCK, XNYS, Kind.ETF, XNYS, Kind.INDEX, XNYS, Kind.YIELD, UST, Kind.RATE, UST, Kind.FX, FX,
                    Kind.METAL, FX, Kind.ENERGY, NYMEX, Kind.CRYPTO, UTC),
            // the dollar index is an index that trades as its currencies do; copper is a metal whose price is a future's
            Map.of("DXY", FX, "HG", NYMEX));

    private final Map<Kind, MarketCalendar> byKind;
    private final Map<String, MarketCalendar> bySymbol;

    /**
     * @param byKind the kinds that can be settled, with their calendars
     * @param bySymbol the symbols that trade elsewhere than their kind
     */
    Markets(Map<Kind, MarketCalendar> byKind, Map<String, MarketCalendar> bySymbol) {
        this.byKind = new EnumMap<>(byKind);
        this.bySymbol = Map.copyOf(bySymbol);
    }

    /** The markets as published. */
    public static Markets built() {
        return BUILT;
    }

    /** The calendar of the market on which that symbol of that kind trades, empty where there is none for the kind. */
    public Optional<MarketCalendar> of(String symbol, Kind kind) {
        return Optional.ofNullable(byKind.get(kind)).map(market -> bySymbol.getOrDefault(symbol, market));
    }

    /** The calendar with that code, for example {@code XNYS}. */
    public Optional<MarketCalendar> withMic(String mic) {
        return all().filter(calendar -> calendar.mic().equals(mic)).findFirst();
    }

    /** The codes of all markets here, in order. */
    public List<String> mics() {
        return all().map(MarketCalendar::mic).distinct().sorted().toList();
    }

    private Stream<MarketCalendar> all() {
        return Stream.concat(byKind.values().stream(), bySymbol.values().stream());
    }
}
