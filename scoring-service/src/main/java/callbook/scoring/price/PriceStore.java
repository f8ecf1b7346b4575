package callbook.scoring.price;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import callbook.scoring.problem.StorageFailure;
import io.agroal.api.AgroalDataSource;

/** The stored bars, in all their revisions. */
@ApplicationScoped
public class PriceStore {

    /** How many bars of a batch were new, corrected, unchanged. */
    record Changes(int accepted, int corrected, int unchanged) {
    }

    private record Key(String symbol, LocalDate date) {
    }

    private static final String LATEST = """
            select distinct on (b.symbol, b.session) b.* from price_bar b
            join unnest(?::text[], ?::date[]) as wanted (symbol, session)
              on b.symbol = wanted.symbol and b.session = wanted.session
            order by b.symbol, b.session, b.revision desc""";

    private static final String INSERT = """
            insert into price_bar (symbol, session, revision, open, high, low, close, volume, source, recorded_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, now())""";

    // A changed price is looked at by every call that used it or waits for it, whatever was said of that call before.
    private static final String WAKE = """
            update prediction set check_at = now()
            where symbols && ?::text[] and watches_to >= ? and watches_from <= ? and (check_at is null or check_at > now())""";

    private static final String PAGE = """
            select distinct on (session) * from price_bar
            where symbol = ? and session between ? and ? order by session, revision desc limit ?""";

    private final AgroalDataSource database;

    PriceStore(AgroalDataSource database) {
        this.database = database;
    }

    /**
     * Keeps bars, each as a new revision where it says something new, and wakes the calls that look at their symbols, in one
     * transaction. Imports take turns, so that two of them never draw the same revision.
     */
    @Transactional
    Changes keep(List<DailyBar> bars) {
        if (bars.isEmpty()) {
            return new Changes(0, 0, 0);
        }
        try (Connection c = database.getConnection()) {
            c.createStatement().execute("select pg_advisory_xact_lock(hashtext('price_bar'))");
            Map<Key, DailyBar> latest = latest(c, bars);
            List<DailyBar> changed = new ArrayList<>();
            int accepted = 0;
            for (DailyBar bar : bars) {
                DailyBar before = latest.get(new Key(bar.symbol(), bar.date()));
                if (before == null || !before.saysTheSameAs(bar)) {
                    DailyBar next = before == null ? bar : bar.asRevision(before.revision() + 1);
                    accepted += before == null ? 1 : 0;
                    changed.add(next);
                    latest.put(new Key(bar.symbol(), bar.date()), next);
                }
            }
            insert(c, changed);
            wake(c, changed);
            return new Changes(accepted, changed.size() - accepted, bars.size() - changed.size());
        } catch (SQLException e) {
            throw new StorageFailure("bars could not be kept", e);
        }
    }

    /** The latest revision of one bar. */
    @Transactional
    public Optional<DailyBar> latest(String symbol, LocalDate date) {
        return page(symbol, date, date, 1).stream().findFirst();
    }

    /** The latest revisions between two dates, both included, oldest first. */
    @Transactional
    List<DailyBar> page(String symbol, LocalDate from, LocalDate to, int limit) {
        try (Connection c = database.getConnection(); PreparedStatement select = c.prepareStatement(PAGE)) {
            select.setString(1, symbol);
            select.setObject(2, from);
            select.setObject(3, to);
            select.setInt(4, limit);
            return new ArrayList<>(bars(select).values());
        } catch (SQLException e) {
            throw new StorageFailure("bars could not be read", e);
        }
    }

    private static Map<Key, DailyBar> latest(Connection c, List<DailyBar> bars) throws SQLException {
        try (PreparedStatement select = c.prepareStatement(LATEST)) {
            select.setArray(1, c.createArrayOf("text", bars.stream().map(DailyBar::symbol).toArray()));
            select.setArray(2, c.createArrayOf("date", bars.stream().map(DailyBar::date).toArray()));
            return new HashMap<>(bars(select));
        }
    }

    private static Map<Key, DailyBar> bars(PreparedStatement select) throws SQLException {
        Map<Key, DailyBar> bars = new LinkedHashMap<>();
        try (ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                DailyBar bar = new DailyBar(rows.getString("symbol"), rows.getObject("session", LocalDate.class),
                        rows.getBigDecimal("open"), rows.getBigDecimal("high"), rows.getBigDecimal("low"),
                        rows.getBigDecimal("close"), rows.getBigDecimal("volume"), rows.getString("source"),
                        rows.getInt("revision"));
                bars.put(new Key(bar.symbol(), bar.date()), bar);
            }
        }
        return bars;
    }

    private static void insert(Connection c, List<DailyBar> bars) throws SQLException {
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
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static void wake(Connection c, List<DailyBar> changed) throws SQLException {
        if (changed.isEmpty()) {
            return;
        }
        try (PreparedStatement update = c.prepareStatement(WAKE)) {
            update.setArray(1, c.createArrayOf("text", changed.stream().map(DailyBar::symbol).distinct().toArray()));
            update.setObject(2, changed.stream().map(DailyBar::date).min(Comparator.naturalOrder()).orElseThrow());
            update.setObject(3, changed.stream().map(DailyBar::date).max(Comparator.naturalOrder()).orElseThrow());
            update.executeUpdate();
        }
    }
}
