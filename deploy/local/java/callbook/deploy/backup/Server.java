package callbook.deploy.backup;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * One session with a running PostgreSQL server that a backup is taken of. The server forgets the backup, and that it was to
 * keep its log, when the session ends.
 */
final class Server implements AutoCloseable {

    // the name of each segment of the log from one position to before another
    private static final String SEGMENTS = """
            select pg_walfile_name('0/0'::pg_lsn + n * size + 1)
            from (select setting::numeric as size from pg_settings where name = 'wal_segment_size') s,
                 generate_series(trunc((?::pg_lsn - '0/0') / size), trunc((?::pg_lsn - '0/0' - 1) / size)) n
            order by n""";

    /** @param label the file that tells a server started on the copy from where to play the log */
    record Stopped(String start, String stop, String label, String tablespaces) {
    }

    private final Connection session;
    private String start;

    Server(String url, String user) throws SQLException {
        session = DriverManager.getConnection(url, user, "");
    }

    /** The absolute path of the server's data directory. */
    String dataDirectory() throws SQLException {
        return text("show data_directory");
    }

    int majorVersion() throws SQLException {
        return Integer.parseInt(text("show server_version_num")) / 10_000;
    }

    /** From now on all of the log is kept, and each page is written to it whole when it first changes. */
    void startBackup() throws SQLException {
        text("select pg_create_physical_replication_slot('callbook_backup_" + ProcessHandle.current().pid()
                + "', true, true)::text");
        start = text("select pg_backup_start('callbook', true)::text");
    }

    Stopped stopBackup() throws SQLException {
        try (ResultSet row = session.createStatement()
                .executeQuery("select lsn::text, labelfile, spcmapfile from pg_backup_stop(false)")) {
            row.next();
            return new Stopped(start, row.getString(1), row.getString(2), row.getString(3));
        }
    }

    /** The names of the log's segments that hold what was written from start to stop. */
    List<String> segments(Stopped backup) throws SQLException {
        try (PreparedStatement query = session.prepareStatement(SEGMENTS)) {
            query.setString(1, backup.start());
            query.setString(2, backup.stop());
            try (ResultSet rows = query.executeQuery()) {
                List<String> names = new ArrayList<>();
                while (rows.next()) {
                    names.add(rows.getString(1));
                }
                return names;
            }
        }
    }

    private String text(String query) throws SQLException {
        try (ResultSet row = session.createStatement().executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }

    @Override
    public void close() throws SQLException {
        session.close();
    }
}
