package callbook.memo;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

import javax.sql.DataSource;

/** Where the feed ends now: other tests' memos are many, and reading them all to get there takes a quarter of a minute. */
public final class FeedEnd {

    private static final String END = """
            select epoch || '.' || coalesce(r.tx::text, '0') || '.' || coalesce(r.seq, 0) from feed_epoch left join lateral
              (select tx, seq from memo_revision order by tx desc, seq desc limit 1) r on true""";

    private FeedEnd() {
    }

    /** The position of the last memo that is stored. */
    public static String of(DataSource database) throws SQLException {
        try (Connection c = database.getConnection(); Statement s = c.createStatement(); ResultSet row = s.executeQuery(END)) {
            row.next();
            return row.getString(1);
        }
    }
}
