package callbook.deploy.e2e;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/** One PostgreSQL server with a database for each service, which can be killed and started again on the same data. */
final class Database implements AutoCloseable {

    private final Path data;
    private final int port;
    private EmbeddedPostgres server;

    Database(Path data, int port) throws IOException, SQLException {
        this.data = data;
        this.port = port;
        start();
        try (Connection c = connect("postgres")) {
            for (Service service : Service.values()) {
                c.createStatement().execute("create database " + service.database());
            }
        } catch (SQLException e) {
            // nobody has it to close
            server.close();
            throw e;
        }
    }

    String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    /** One number that a query of one of the databases answers. */
    long number(String database, String query) throws SQLException {
        return Long.parseLong(text(database, query));
    }

    /** The first column of the first row that a query of one of the databases answers. */
    String text(String database, String query) throws SQLException {
        try (Connection c = connect(database); ResultSet rows = c.createStatement().executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }

    void execute(String database, String statement) throws SQLException {
        try (Connection c = connect(database)) {
            c.createStatement().execute(statement);
        }
    }

    /** As a power failure would: no checkpoint, no goodbye; then a start that recovers. */
    void killAndStart() throws IOException, InterruptedException {
        long postmaster = Long.parseLong(Files.readAllLines(data.resolve("postmaster.pid")).get(0).strip());
        ProcessHandle.of(postmaster).orElseThrow().destroyForcibly();
        ProcessHandle.of(postmaster).ifPresent(p -> p.onExit().join());
        // its children notice that it is gone and end; until then they hold the shared memory
        Retry.until("PostgreSQL starts on the data of the killed one", () -> {
            Files.deleteIfExists(data.resolve("postmaster.pid"));
            Files.deleteIfExists(data.resolve("epg-lock"));
            start();
            return true;
        });
    }

    private void start() throws IOException {
        // the library's default would acknowledge commits before they are written
        server = EmbeddedPostgres.builder().setPort(port).setDataDirectory(data).setCleanDataDirectory(false)
                .setServerConfig("synchronous_commit", "on").start();
    }

    private Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(url(database), "postgres", "postgres");
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
