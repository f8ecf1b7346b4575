package callbook.scoring.price;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import callbook.scoring.problem.StorageFailure;
import io.agroal.api.AgroalDataSource;

/** Keeps bars that come in, and wakes the calls that they concern. */
@ApplicationScoped
class PriceImportStore {

    /** How many bars of a batch were new, corrected, unchanged. */
    record Changes(int accepted, int corrected, int unchanged) {

        /** @param changed what was kept of them */
        static Changes of(List<? extends Revised<?>> bars, List<? extends Revised<?>> changed) {
            int accepted = (int) changed.stream().filter(bar -> bar.revision() == 1).count();
            return new Changes(accepted, changed.size() - accepted, bars.size() - changed.size());
        }
    }

    private static final String LATEST = """
            select distinct on (b.symbol, b.session) b.* from price_bar b
            join unnest(?::text[], ?::date[]) as wanted (symbol, session)
              on b.symbol = wanted.symbol and b.session = wanted.session
            order by b.symbol, b.session, b.revision desc""";

    private static final String INSERT = """
            insert into price_bar (symbol, session, revision, open, high, low, close, volume, source, writer, recorded_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, now())""";

    // A changed price is looked at by every call that used it or waits for it, whatever was said of that call before. A call that
    // is being settled at this moment may not see the price yet: the update waits for it and wakes it again.
    private static final String WAKE = """
            update prediction set check_at = least(coalesce(check_at, now()), now())
            where symbols && ?::text[] and (watches_to is null or watches_to >= ? and watches_from <= ?)
              and (check_at is not null or watches_to is not null)""";

    private final AgroalDataSource database;
    private final PriceConfig config;

    PriceImportStore(AgroalDataSource database, PriceConfig config) {
        this.database = database;
        this.config = config;
    }

    /**
     * Keeps bars, each as a new revision where it says something new, and wakes the calls that look at their symbols, in one
     * transaction. Imports take turns, so that two of them never draw the same revision. A bar that says nothing new stays its
     * first writer's.
     */
    @Transactional
    Changes keep(List<DailyBar> bars, String writer) {
        if (bars.isEmpty()) {
            return new Changes(0, 0, 0);
        }
        try (Connection c = database.getConnection()) {
            takeTurns(c);
            List<DailyBar> changed = new Ranks(config.ranks()).changed(bars, latest(c, bars));
            insert(c, changed, writer);
            wake(c, changed);
            return Changes.of(bars, changed);
        } catch (SQLException e) {
            throw new StorageFailure("bars could not be kept", e);
        }
    }

    private static Map<Object, DailyBar> latest(Connection c, List<DailyBar> bars) throws SQLException {
        try (PreparedStatement select = c.prepareStatement(LATEST)) {
            select.setArray(1, c.createArrayOf("text", bars.stream().map(DailyBar::symbol).toArray()));
            select.setArray(2, c.createArrayOf("date", bars.stream().map(DailyBar::date).toArray()));
            return new HashMap<>(PriceStore.bars(select));
        }
    }

    private static void insert(Connection c, List<DailyBar> bars, String writer) throws SQLException {
        try (PreparedStatement insert = c.prepareStatement(INSERT)) {
            for (DailyBar bar : bars) {
                insert.setString(1, bar.symbol());
                insert.setObject(2, bar.date());
                insert.setInt(3, bar.revision());
                insert.setBigDecimal(4, bar.open());
                insert.setBigDecimal(5, bar.high());
                insert.setBigDecimal(6, bar.low());
                insert.setBigDecimal(7, bar.close());
                insert.setBigDecimal(8, bar.volume());
                insert.setString(9, bar.source());
                insert.setString(10, writer);
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static void wake(Connection c, List<DailyBar> changed) throws SQLException {
        if (!changed.isEmpty()) {
            wake(c, changed.stream().map(DailyBar::symbol).distinct().toList(),
                    changed.stream().map(DailyBar::date).min(Comparator.naturalOrder()).orElseThrow(),
                    changed.stream().map(DailyBar::date).max(Comparator.naturalOrder()).orElseThrow());
        }
    }

    /** Wakes the calls that look at those symbols in sessions between two dates, both included. */
    static void wake(Connection c, List<String> symbols, LocalDate from, LocalDate to) throws SQLException {
        try (PreparedStatement update = c.prepareStatement(WAKE)) {
            update.setArray(1, c.createArrayOf("text", symbols.toArray()));
            update.setObject(2, from);
            update.setObject(3, to);
            update.executeUpdate();
        }
    }

    /** Holds other imports back until the transaction ends: two of them would draw the same revision. */
    static void takeTurns(Connection c) throws SQLException {
        try (Statement lock = c.createStatement()) {
            lock.execute("select pg_advisory_xact_lock(hashtext('price_bar'))");
        }
    }
}
