package callbook.deploy.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** A session of a service's database. */
final class Database implements AutoCloseable {

    private final Connection connection;

    Database(String url) throws SQLException {
        connection = DriverManager.getConnection(url, "callbook", "");
    }

    Connection connection() {
        return connection;
    }

    void execute(String statement) throws SQLException {
        connection.createStatement().execute(statement);
    }

    String text(String query) throws SQLException {
        return texts(query).get(0);
    }

    List<String> texts(String query, Object... parameters) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            for (int p = 0; p < parameters.length; p++) {
                statement.setObject(p + 1, parameters[p]);
            }
            try (ResultSet rows = statement.executeQuery()) {
                List<String> texts = new ArrayList<>();
                while (rows.next()) {
                    texts.add(rows.getString(1));
                }
                return texts;
            }
        }
    }

    /** The columns that whoever inserts a row gives values for. */
    List<String> columns(String table) throws SQLException {
        return texts("""
                select column_name from information_schema.columns
                where table_name = ? and is_identity = 'NO' and is_generated = 'NEVER' and column_name <> 'tx'
                order by ordinal_position""", table);
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
