package callbook.deploy.bench;

import java.security.MessageDigest;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Stores a memo by JDBC as a program would that had read its header already: the rows of both tables in one transaction.
 * What differs between memos differs here too; the rest is copied from a memo that the service has stored.
 */
final class RowWorker implements Load.Worker {

    private final Database database;
    private final Texts texts;
    private final Insert memo;
    private final Insert revision;

    RowWorker(String url, Texts texts) throws SQLException {
        database = new Database(url);
        this.texts = texts;
        database.connection().setAutoCommit(false);
        memo = new Insert(database, "memo", "id");
        revision = new Insert(database, "memo_revision", "memo_id");
        database.connection().commit();
    }

    @Override
    public void once() throws Exception {
        UUID id = Ids.next();
        byte[] bytes = texts.next();
        String sha256 = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        memo.run(Map.of("id", id, "first_sha256", sha256));
        revision.run(Map.of("memo_id", id, "sha256", sha256, "bytes", bytes));
        database.connection().commit();
    }

    @Override
    public void close() throws SQLException {
        database.close();
    }

    /** An insert of a row like the newest one of its table. */
    private static final class Insert {

        private final List<String> columns;
        private final List<Object> values = new ArrayList<>();
        private final PreparedStatement statement;

        Insert(Database database, String table, String key) throws SQLException {
            columns = database.columns(table);
            String names = String.join(", ", columns);
            try (ResultSet row = database.connection().createStatement().executeQuery(
                    "select " + names + " from " + table + " where number is null order by " + key + " desc limit 1")) {
                row.next();
                for (int c = 1; c <= columns.size(); c++) {
                    values.add(row.getObject(c));
                }
            }
            statement = database.connection().prepareStatement("insert into " + table + " (" + names + ") values ("
                    + String.join(", ", columns.stream().map(c -> "?").toList()) + ")");
        }

        void run(Map<String, Object> given) throws SQLException {
            for (int c = 0; c < columns.size(); c++) {
                statement.setObject(c + 1, given.getOrDefault(columns.get(c), values.get(c)));
            }
            statement.executeUpdate();
        }
    }
}
