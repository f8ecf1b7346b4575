package callbook.scoring.price;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import callbook.scoring.problem.StorageFailure;
import io.agroal.api.AgroalDataSource;

/** The stored intraday bars, in all their revisions. */
@ApplicationScoped
class IntradayStore {

    private static final String TOUCHING = """
            select distinct on (started_at, seconds) * from intraday_bar
            where symbol = ? and started_at > ?::timestamptz - interval '12 hours' and started_at < ?
              and started_at + seconds * interval '1 second' > ? order by started_at, seconds, revision desc""";

    private static final String PAGE = """
            select distinct on (started_at) * from intraday_bar
            where symbol = ? and seconds = ? and started_at > ? and started_at < ?
            order by started_at, revision desc limit ?""";

    private final AgroalDataSource database;

    IntradayStore(AgroalDataSource database) {
        this.database = database;
    }

    /** The latest revisions of the bars of which a part lies in (after, until], in the order of their starts. */
    @Transactional
    List<IntradayBar> touching(String symbol, Instant after, Instant until) {
        try (Connection c = database.getConnection(); PreparedStatement select = c.prepareStatement(TOUCHING)) {
            select.setString(1, symbol);
            select.setObject(2, utc(after));
            select.setObject(3, utc(until));
            select.setObject(4, utc(after));
            return bars(select);
        } catch (SQLException e) {
            throw new StorageFailure("intraday bars could not be read", e);
        }
    }

    /** The latest revisions of the bars of one length that start between two instants, both excluded, oldest first. */
    @Transactional
    List<IntradayBar> page(String symbol, Duration length, Instant after, Instant before, int limit) {
        try (Connection c = database.getConnection(); PreparedStatement select = c.prepareStatement(PAGE)) {
            select.setString(1, symbol);
            select.setLong(2, length.toSeconds());
            select.setObject(3, utc(after));
            select.setObject(4, utc(before));
            select.setInt(5, limit);
            return bars(select);
        } catch (SQLException e) {
            throw new StorageFailure("intraday bars could not be read", e);
        }
    }

    /** The bars that a query of whole rows finds, in its order. */
    static List<IntradayBar> bars(PreparedStatement select) throws SQLException {
        List<IntradayBar> bars = new ArrayList<>();
        try (ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                bars.add(new IntradayBar(rows.getString("symbol"),
                        rows.getObject("started_at", OffsetDateTime.class).toInstant(),
                        Duration.ofSeconds(rows.getInt("seconds")), rows.getBigDecimal("open"), rows.getBigDecimal("high"),
                        rows.getBigDecimal("low"), rows.getBigDecimal("close"), rows.getBigDecimal("volume"),
                        rows.getString("source"), rows.getInt("revision")));
            }
        }
        return bars;
    }

    static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
