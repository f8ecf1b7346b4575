package callbook.scoring.price;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import callbook.scoring.price.PriceImportStore.Changes;
import callbook.scoring.problem.StorageFailure;
import io.agroal.api.AgroalDataSource;

/** Keeps intraday bars that come in, as {@link PriceImportStore} keeps those of sessions. */
@ApplicationScoped
class IntradayImportStore {

    private static final String LATEST = """
            select distinct on (b.symbol, b.started_at, b.seconds) b.* from intraday_bar b
            join unnest(?::text[], ?::timestamptz[], ?::int[]) as wanted (symbol, started_at, seconds)
              on b.symbol = wanted.symbol and b.started_at = wanted.started_at and b.seconds = wanted.seconds
            order by b.symbol, b.started_at, b.seconds, b.revision desc""";

    private static final String INSERT = """
            insert into intraday_bar (symbol, started_at, seconds, revision, open, high, low, close, volume, source, writer,
              recorded_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, now())""";

    private final AgroalDataSource database;
    private final PriceConfig config;

    IntradayImportStore(AgroalDataSource database, PriceConfig config) {
        this.database = database;
        this.config = config;
    }

    /** Keeps bars, each as a new revision where it says something new, and wakes the calls that look at their symbols. */
    @Transactional
    Changes keep(List<IntradayBar> bars, String writer) {
        if (bars.isEmpty()) {
            return new Changes(0, 0, 0);
        }
        try (Connection c = database.getConnection()) {
            PriceImportStore.takeTurns(c);
            List<IntradayBar> changed = new Ranks(config.ranks()).changed(bars, latest(c, bars));
            insert(c, changed, writer);
            wake(c, changed);
            return Changes.of(bars, changed);
        } catch (SQLException e) {
            throw new StorageFailure("intraday bars could not be kept", e);
        }
    }

    private static Map<Object, IntradayBar> latest(Connection c, List<IntradayBar> bars) throws SQLException {
        Map<Object, IntradayBar> latest = new HashMap<>();
        try (PreparedStatement select = c.prepareStatement(LATEST)) {
            select.setArray(1, c.createArrayOf("text", bars.stream().map(IntradayBar::symbol).toArray()));
            select.setArray(2, c.createArrayOf("text", bars.stream().map(bar -> bar.start().toString()).toArray()));
            select.setArray(3, c.createArrayOf("int4", bars.stream().map(bar -> (int) bar.length().toSeconds()).toArray()));
            IntradayStore.bars(select).forEach(bar -> latest.put(bar.key(), bar));
        }
        return latest;
    }

    private static void insert(Connection c, List<IntradayBar> bars, String writer) throws SQLException {
        try (PreparedStatement insert = c.prepareStatement(INSERT)) {
            for (IntradayBar bar : bars) {
                insert.setString(1, bar.symbol());
                insert.setObject(2, IntradayStore.utc(bar.start()));
                insert.setLong(3, bar.length().toSeconds());
                insert.setInt(4, bar.revision());
                insert.setBigDecimal(5, bar.open());
                insert.setBigDecimal(6, bar.high());
                insert.setBigDecimal(7, bar.low());
                insert.setBigDecimal(8, bar.close());
                insert.setBigDecimal(9, bar.volume());
                insert.setString(10, bar.source());
                insert.setString(11, writer);
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    /** A bar may belong to the session that is named by the civil date before or after its own in UTC. */
    private static void wake(Connection c, List<IntradayBar> changed) throws SQLException {
        if (!changed.isEmpty()) {
            PriceImportStore.wake(c, changed.stream().map(IntradayBar::symbol).distinct().toList(),
                    date(changed.stream().map(IntradayBar::start).min(Comparator.naturalOrder()).orElseThrow()).minusDays(1),
                    date(changed.stream().map(IntradayBar::end).max(Comparator.naturalOrder()).orElseThrow()).plusDays(1));
        }
    }

    private static LocalDate date(Instant instant) {
        return LocalDate.ofInstant(instant, ZoneOffset.UTC);
    }
}
