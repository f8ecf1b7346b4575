package callbook.deploy.backup;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes a backup: a ZIP file whose comment, its last bytes, is the sha256 of the whole, so that anyone's tools can look
 * into it and no byte can change unnoticed.
 */
final class ArchiveWriter implements AutoCloseable {

    private final FileChannel file;
    private final DigestOutputStream digest;
    private final ZipOutputStream zip;

    ArchiveWriter(Path part) throws IOException {
        file = FileChannel.open(part, StandardOpenOption.CREATE, StandardOpenOption.WRITE,
                StandardOpenOption.TRUNCATE_EXISTING);
        digest = new DigestOutputStream(new BufferedOutputStream(Channels.newOutputStream(file), 1 << 16), Seal.digest());
        zip = new ZipOutputStream(digest, StandardCharsets.UTF_8);
        // the server is at work meanwhile: the processor is dearer than the space
        zip.setLevel(Deflater.BEST_SPEED);
        zip.setComment(Seal.PREFIX + Seal.BLANK);
    }

    void folder(String name) throws IOException {
        zip.putNextEntry(new ZipEntry(name + "/"));
        zip.closeEntry();
    }

    void add(String name, InputStream content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        content.transferTo(zip);
        zip.closeEntry();
    }

    void add(String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }

    /** Ends the file, seals it and waits until it is on the disk. */
    void seal() throws IOException {
        zip.finish();
        zip.flush();
        file.position(file.size() - Seal.BLANK.length());
        file.write(StandardCharsets.US_ASCII.encode(Seal.text(digest.getMessageDigest())));
        file.force(true);
    }

    @Override
    public void close() throws IOException {
        // not the ZIP stream, which would write on
        file.close();
    }
}
