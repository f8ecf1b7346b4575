package callbook.scoring.price;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
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

    /** Names a bar. */
    record Key(String symbol, LocalDate date) {

        static Key of(DailyBar bar) {
            return new Key(bar.symbol(), bar.date());
        }
    }

    private static final String PAGE = """
            select distinct on (session) * from price_bar
            where symbol = ? and session between ? and ? order by session, revision desc limit ?""";

    private final AgroalDataSource database;

    PriceStore(AgroalDataSource database) {
        this.database = database;
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

    /** The bars that a query of whole rows finds, in its order. */
    static Map<Key, DailyBar> bars(PreparedStatement select) throws SQLException {
        Map<Key, DailyBar> bars = new LinkedHashMap<>();
        try (ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                DailyBar bar = new DailyBar(rows.getString("symbol"), rows.getObject("session", LocalDate.class),
                        rows.getBigDecimal("open"), rows.getBigDecimal("high"), rows.getBigDecimal("low"),
                        rows.getBigDecimal("close"), rows.getBigDecimal("volume"), rows.getString("source"),
                        rows.getInt("revision"));
                bars.put(Key.of(bar), bar);
            }
        }
        return bars;
    }
}
