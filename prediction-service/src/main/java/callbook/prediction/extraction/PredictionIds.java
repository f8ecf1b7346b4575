package callbook.prediction.extraction;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/**
 * The ids of predictions. Each is a UUIDv7 of the receipt of its memo revision, counted on by its place, whose other bits are
 * drawn from what the prediction is: whoever has to read the same memos again, after anything was lost, gives the same ids.
 */
final class PredictionIds {

    private static final int MOST_COUNTED = 0xFFF;
    private static final long VERSION = 0x7000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    private PredictionIds() {
    }

    /** @param ordinal its place among the calls of the memo */
    static UUID of(NewExtraction read, int ordinal) {
        long drawn = ByteBuffer.wrap(sha256(read.memoId() + "/" + read.version() + "/" + ordinal)).getLong();
        long time = read.receivedAt().toEpochMilli() << 16;
        return new UUID(time | VERSION | Math.min(ordinal, MOST_COUNTED), drawn >>> 2 | VARIANT);
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
