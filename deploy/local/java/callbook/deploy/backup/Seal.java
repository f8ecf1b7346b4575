package callbook.deploy.backup;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The last bytes of a backup: the sha256, in hexadecimal, of the whole file with zeros in the place of these digits.
 */
final class Seal {

    static final String PREFIX = "sha256:";
    static final String BLANK = "0".repeat(64);

    private Seal() {
    }

    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static String text(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest());
    }

    /** @throws IOException saying what is wrong with the file, where it is not whole and as it was written */
    static void check(Path file) throws IOException {
        long content = Files.size(file) - BLANK.length();
        MessageDigest digest = digest();
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            in.mark(2);
            if (content < 2 || in.read() != 'P' || in.read() != 'K') {
                throw new IOException("it is not a backup of Callbook");
            }
            in.reset();
            update(digest, in, content);
            digest.update(BLANK.getBytes(StandardCharsets.US_ASCII));
            if (!new String(in.readAllBytes(), StandardCharsets.US_ASCII).equals(text(digest))) {
                throw new IOException("it is damaged, cut off, or not a backup of Callbook");
            }
        }
    }

    private static void update(MessageDigest digest, InputStream in, long bytes) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long left = bytes;
        while (left > 0) {
            int read = in.readNBytes(buffer, 0, (int) Math.min(left, buffer.length));
            if (read == 0) {
                throw new IOException("it was cut off while it was read");
            }
            digest.update(buffer, 0, read);
            left -= read;
        }
    }
}
