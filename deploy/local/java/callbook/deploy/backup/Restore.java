package callbook.deploy.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipException;

/** Checks a backup, and unpacks it into a new data directory. */
public final class Restore {

    private Restore() {
    }

    /**
     * Arguments: {@code check}, the file, the folder that will hold the data, and the server's major version; or
     * {@code unpack}, a file that was checked, and the data directory to make. Exits 1 after one line that says why.
     */
    public static void main(String[] arguments) {
        Path file = Path.of(arguments[1]);
        boolean checks = arguments[0].equals("check");
        try {
            if (checks) {
                Seal.check(file);
            }
            try (ArchiveReader archive = new ArchiveReader(file)) {
                if (checks) {
                    check(archive, Path.of(arguments[2]), Integer.parseInt(arguments[3]));
                } else {
                    archive.unpack(Path.of(arguments[2]));
                }
            }
        } catch (ZipException e) {
            fail(file, "it is not a backup of Callbook");
        } catch (IOException e) {
            fail(file, e.getMessage());
        }
    }

    private static void check(ArchiveReader archive, Path home, int version) throws IOException {
        Manifest manifest = archive.manifest();
        manifest.check(version);
        archive.checkNames();
        long needed = archive.bytes();
        long free = Files.getFileStore(home).getUsableSpace();
        if (free < needed) {
            throw new IOException("its data need %.1f MB, and %s has %.1f MB left".formatted(needed / 1e6, home, free / 1e6));
        }
        System.out.printf("backup of %s, PostgreSQL %d, %.1f MB of data%n", manifest.takenAt(), manifest.postgresql(),
                needed / 1e6);
    }

    private static void fail(Path file, String reason) {
        System.err.println("callbook: " + file + " cannot be restored: " + reason + " (nothing was changed)");
        System.exit(1);
    }
}
