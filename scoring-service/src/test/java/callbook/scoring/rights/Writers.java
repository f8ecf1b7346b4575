package callbook.scoring.rights;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

import javax.sql.DataSource;

/** Who wrote what is stored. */
public final class Writers {

    private Writers() {
    }

    /**
     * The writers of the rows that have a value in a column, each once, with commas between them; null where there is no row.
     */
    public static String of(DataSource database, String table, String column, Object value) throws SQLException {
        try (Connection c = database.getConnection();
                PreparedStatement select = c
                        .prepareStatement(
                                "select string_agg(distinct writer, ',') from " + table + " where " + column + " = ?")) {
            select.setObject(1, value);
            try (ResultSet rows = select.executeQuery()) {
                rows.next();
                return rows.getString(1);
            }
        }
    }
}
