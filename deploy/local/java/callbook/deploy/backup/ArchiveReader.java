package callbook.deploy.backup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Reads what {@link ArchiveWriter} wrote. */
final class ArchiveReader implements AutoCloseable {

    private final ZipFile zip;

    ArchiveReader(Path file) throws IOException {
        zip = new ZipFile(file.toFile());
    }

    Manifest manifest() throws IOException {
        ZipEntry entry = zip.getEntry(Manifest.NAME);
        if (entry == null) {
            throw new IOException("it is not a backup of Callbook");
        }
        try (InputStream in = zip.getInputStream(entry)) {
            return Manifest.parse(in.readAllBytes());
        }
    }

    /** The bytes of all files, unpacked. */
    long bytes() {
        return zip.stream().mapToLong(ZipEntry::getSize).sum();
    }

    /** @throws IOException where a file would be written outside the folder that it is unpacked into */
    void checkNames() throws IOException {
        Path folder = Path.of("/folder");
        for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements();) {
            String name = all.nextElement().getName();
            if (!folder.resolve(name).normalize().startsWith(folder)) {
                throw new IOException("it holds a file with the name " + name);
            }
        }
    }

    /** Writes all files but the manifest into a folder, which it makes. */
    void unpack(Path folder) throws IOException {
        Files.createDirectory(folder);
        for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements();) {
            ZipEntry entry = all.nextElement();
            Path target = folder.resolve(entry.getName());
            if (entry.isDirectory()) {
                Files.createDirectories(target);
            } else if (!entry.getName().equals(Manifest.NAME)) {
                Files.createDirectories(target.getParent());
                try (InputStream in = zip.getInputStream(entry)) {
                    Files.copy(in, target);
                }
            }
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
