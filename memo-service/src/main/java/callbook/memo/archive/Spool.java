package callbook.memo.archive;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * What is written now and sent later, however much it is. Its file loses its name when it is opened: it is gone when the
 * spool is closed, and also when the process is killed before.
 */
final class Spool implements AutoCloseable {

    private final FileChannel file;
    private final OutputStream out;

    private Spool(FileChannel file) {
        this.file = file;
        this.out = new BufferedOutputStream(Channels.newOutputStream(file), 1 << 16);
    }

    static Spool open() throws IOException {
        Path path = Files.createTempFile("callbook-import-", ".ndjson");
        return new Spool(FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE,
                StandardOpenOption.DELETE_ON_CLOSE));
    }

    void write(byte[] bytes) throws IOException {
        out.write(bytes);
    }

    /** Sends all of it; the stream is left open. */
    void sendTo(OutputStream target) throws IOException {
        out.flush();
        file.position(0);
        Channels.newInputStream(file).transferTo(target);
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
