package callbook.deploy.backup;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Takes a backup of a running server; the file has its name only when it is whole and on the disk. */
public final class Backup {

    private final Server server;
    private final Path data;

    private Backup(Server server, Path data) {
        this.server = server;
        this.data = data;
    }

    /** Arguments: the server's JDBC URL, its data directory, the file to write. Exits 1 after one line that says why. */
    public static void main(String[] arguments) {
        Path file = Path.of(arguments[2]).toAbsolutePath();
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try (Server server = new Server(arguments[0], "callbook")) {
            Instant takenAt = new Backup(server, Path.of(arguments[1])).write(part);
            publish(part, file);
            System.out.printf("backup          %s (%.1f MB): the three databases as of %s%n", file, Files.size(file) / 1e6,
                    takenAt);
        } catch (FileAlreadyExistsException e) {
            fail(part, file + " exists: a backup never overwrites anything");
        } catch (IOException | SQLException e) {
            fail(part, "the backup could not be written to " + file + ": " + reason(e));
        }
    }

    private Instant write(Path part) throws IOException, SQLException {
        Path served = Path.of(server.dataDirectory());
        if (!Files.isSameFile(served, data)) {
            throw new IOException("the server on this port runs on " + served + ", not on " + data);
        }
        DataFolder folder = new DataFolder(data);
        try (ArchiveWriter archive = new ArchiveWriter(part)) {
            server.startBackup();
            folder.copyTo(archive);
            Server.Stopped stopped = server.stopBackup();
            Instant takenAt = Instant.now().truncatedTo(ChronoUnit.SECONDS);
            archive.add("backup_label", stopped.label().getBytes(StandardCharsets.UTF_8));
            if (!stopped.tablespaces().isBlank()) {
                throw new IOException("there are data in a tablespace outside the data directory");
            }
            folder.copySegments(server.segments(stopped), archive);
            archive.add(Manifest.NAME, Manifest.now(takenAt, server.majorVersion()).bytes());
            archive.seal();
            return takenAt;
        }
    }

    private static void publish(Path part, Path file) throws IOException {
        Files.move(part, file);
        try (FileChannel folder = FileChannel.open(file.getParent())) {
            folder.force(true);
        }
    }

    private static void fail(Path part, String line) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException e) {
            // the reason that is told is the first one
        }
        System.err.println("callbook: " + line);
        System.exit(1);
    }

    private static String reason(Exception e) {
        return switch (e.getClass().getSimpleName()) {
            case "NoSuchFileException" -> "there is no folder " + Path.of(e.getMessage()).getParent();
            case "AccessDeniedException" -> e.getMessage() + " may not be written";
            default -> String.valueOf(e.getMessage()).lines().findFirst().orElse("");
        };
    }
}
