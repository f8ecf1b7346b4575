package callbook.prediction.feed;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

import javax.sql.DataSource;

/** Where the feed ends now: other tests' extractions are many, and reading them all takes its time. */
final class FeedEnd {

    private static final String END = """
            select epoch || '.' || coalesce(r.tx::text, '0') || '.' || coalesce(r.seq, 0) from feed_epoch left join lateral
              (select tx, seq from extraction order by tx desc, seq desc limit 1) r on true""";

    private FeedEnd() {
    }

    /** The position of the last extraction that is stored. */
    static String of(DataSource database) throws SQLException {
        try (Connection c = database.getConnection(); Statement s = c.createStatement(); ResultSet row = s.executeQuery(END)) {
            row.next();
            return row.getString(1);
        }
    }
}
