package callbook.deploy.backup;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** A server's data directory, of which a backup takes what PostgreSQL's own base backups take. */
final class DataFolder {

    private static final String CONTROL = "global/pg_control";
    private static final String WAL = "pg_wal";
    /** Their files belong to the running server; the folders themselves must be there. */
    private static final Set<String> EMPTY = Set.of("pg_dynshmem", "pg_notify", "pg_replslot", "pg_serial", "pg_snapshots",
            "pg_stat_tmp", "pg_subtrans", WAL);
    private static final Set<String> LEFT_OUT = Set.of("postmaster.pid", "postmaster.opts", "backup_label",
            "backup_label.old", "tablespace_map", "tablespace_map.old", "backup_manifest", "current_logfiles",
            "postgresql.auto.conf.tmp", "current_logfiles.tmp", "recovery.signal", "standby.signal", CONTROL);
    private static final List<String> TEMPORARY = List.of("pgsql_tmp", "pg_internal.init");

    private final Path folder;

    DataFolder(Path folder) {
        this.folder = folder;
    }

    /** Copies all but the write-ahead log, while the server writes: the log, played from the start on, mends what is torn. */
    void copyTo(ArchiveWriter archive) throws IOException {
        copy(folder, archive);
        archive.folder(WAL + "/archive_status");
        archive.add(CONTROL, control());
    }

    /** Copies segments of the write-ahead log. */
    void copySegments(List<String> names, ArchiveWriter archive) throws IOException {
        for (String name : names) {
            try (InputStream segment = Files.newInputStream(folder.resolve(WAL).resolve(name))) {
                archive.add(WAL + "/" + name, segment);
            } catch (NoSuchFileException e) {
                throw new IOException("the server has already removed " + name + " of its write-ahead log, which it needs", e);
            }
        }
    }

    private void copy(Path from, ArchiveWriter archive) throws IOException {
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(from)) {
            for (Path entry : entries) {
                String name = folder.relativize(entry).toString();
                if (Files.isSymbolicLink(entry)) {
                    throw new IOException(entry + " is a link: data outside the data directory cannot be backed up");
                } else if (Files.isDirectory(entry)) {
                    archive.folder(name);
                    if (!EMPTY.contains(name)) {
                        copy(entry, archive);
                    }
                } else if (!LEFT_OUT.contains(name) && !isTemporary(entry)) {
                    copyFile(entry, name, archive);
                }
            }
        } catch (NoSuchFileException e) {
            // a temporary folder that the server removed meanwhile
            if (from.equals(folder)) {
                throw e;
            }
        }
    }

    private static void copyFile(Path file, String name, ArchiveWriter archive) throws IOException {
        InputStream content;
        try {
            content = Files.newInputStream(file);
        } catch (NoSuchFileException e) {
            // removed since it was listed: the log says so too
            return;
        }
        try (content) {
            archive.add(name, content);
        }
    }

    private static boolean isTemporary(Path file) {
        return TEMPORARY.stream().anyMatch(file.getFileName().toString()::startsWith);
    }

    /** The log mends no torn control file, so it is read until two readings agree. */
    private InputStream control() throws IOException {
        Path file = folder.resolve(CONTROL);
        byte[] read = Files.readAllBytes(file);
        byte[] again = Files.readAllBytes(file);
        while (!Arrays.equals(read, again)) {
            read = again;
            again = Files.readAllBytes(file);
        }
        return new ByteArrayInputStream(read);
    }
}
