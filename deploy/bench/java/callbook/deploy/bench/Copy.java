package callbook.deploy.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;

import org.postgresql.PGConnection;

/** Copies the memos of an author, under other ids and another author, into the tables that they are in. */
final class Copy {

    private final Database database;
    private final String author;

    Copy(Database database, String author) {
        this.database = database;
        this.author = author;
    }

    /** How long the COPY of both tables took, in one transaction. */
    double seconds() throws SQLException, IOException {
        Path memos = out("memo", "id");
        Path revisions = out("memo_revision", "memo_id");
        try {
            database.connection().setAutoCommit(false);
            long began = System.nanoTime();
            in("memo", memos);
            in("memo_revision", revisions);
            database.connection().commit();
            return (System.nanoTime() - began) / 1e9;
        } finally {
            Files.delete(memos);
            Files.delete(revisions);
        }
    }

    private Path out(String table, String id) throws SQLException, IOException {
        // ids of this time begin with 0: these are free
        Map<String, String> changed = Map.of(id, "('ff' || substr(" + id + "::text, 3))::uuid", "author", "author || '-copy'");
        String columns = String.join(", ",
                database.columns(table).stream().map(c -> changed.getOrDefault(c, c)).toList());
        Path file = Files.createTempFile("callbook-bench", ".copy");
        try (OutputStream out = Files.newOutputStream(file)) {
            database.connection().unwrap(PGConnection.class).getCopyAPI().copyOut(
                    "copy (select " + columns + " from " + table + " where author = '" + author + "') to stdout", out);
        }
        return file;
    }

    private void in(String table, Path file) throws SQLException, IOException {
        try (InputStream in = Files.newInputStream(file)) {
            database.connection().unwrap(PGConnection.class).getCopyAPI().copyIn(
                    "copy " + table + " (" + String.join(", ", database.columns(table)) + ") from stdin", in, 1 << 16);
        }
    }
}
