package callbook.memo.intake;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.OptionalInt;

import callbook.memo.intake.TextReading.Fault;

/**
 * A memo's text exactly as it came: byte order mark, line ends, direction marks and emoji included. It is valid UTF-8 of at
 * most {@link #MAX_BYTES} bytes, holds no NUL (PostgreSQL cannot keep one) and shows something to a reader.
 */
public final class MemoText {

    /** The largest memo, in bytes of UTF-8: 1 MiB. */
    public static final int MAX_BYTES = 1_048_576;

    /** In UTF-16 units. */
    private static final int CHECKED_AT_ONCE = 8_192;

    private final byte[] bytes;
    private final String text;
    private final String sha256;

    private MemoText(byte[] bytes, String text) {
        this.bytes = bytes;
        this.text = text;
        this.sha256 = HexFormat.of().formatHex(digest().digest(bytes));
    }

    /** Reads a file's bytes; offsets of faults count bytes. */
    public static TextReading ofBytes(byte[] bytes) {
        if (bytes.length > MAX_BYTES) {
            return new TextReading.NotTaken(Fault.TOO_LARGE, MAX_BYTES);
        }
        OptionalInt invalid = firstInvalidUtf8(bytes);
        if (invalid.isPresent()) {
            return new TextReading.NotTaken(Fault.NOT_UTF8, invalid.getAsInt());
        }
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == 0) {
                return new TextReading.NotTaken(Fault.NUL, i);
            }
        }
        return visible(bytes.clone(), new String(bytes, StandardCharsets.UTF_8));
    }

    /**
     * Where bytes stop being UTF-8 as RFC 3629 defines it: overlong forms, surrogates, values above U+10FFFF and a sequence
     * cut off by the end are none of it. Lenient readers, such as those of JSON, let some of these pass as other characters.
     * Takes linear time and a buffer of fixed size.
     *
     * @param bytes of any length, not changed
     * @return the offset of the first byte of the first bad sequence, from 0; empty where all is UTF-8
     */
    public static OptionalInt firstInvalidUtf8(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(Math.min(bytes.length, CHECKED_AT_ONCE) + 2);
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
        CoderResult result = decoder.decode(in, out, true);
        while (result.isOverflow()) {
            out.clear();
            result = decoder.decode(in, out, true);
        }
        return result.isError() ? OptionalInt.of(in.position()) : OptionalInt.empty();
    }

    /** Reads a JSON string; offsets of faults count UTF-16 units, and the memo's bytes are the string's UTF-8. */
    public static TextReading ofString(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0) {
                return new TextReading.NotTaken(Fault.NUL, i);
            }
            if (Character.isSurrogate(c)) {
                if (Character.isLowSurrogate(c) || i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1))) {
                    return new TextReading.NotTaken(Fault.LONE_SURROGATE, i);
                }
                i++;
            }
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return bytes.length > MAX_BYTES ? new TextReading.NotTaken(Fault.TOO_LARGE, MAX_BYTES) : visible(bytes, text);
    }

    private static TextReading visible(byte[] bytes, String text) {
        if (text.isEmpty()) {
            return new TextReading.NotTaken(Fault.EMPTY, 0);
        }
        if (Blanks.showsNothing(text)) {
            return new TextReading.NotTaken(Fault.BLANK, 0);
        }
        return new TextReading.Taken(new MemoText(bytes, text));
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** A copy of the bytes as they came. */
    public byte[] bytes() {
        return bytes.clone();
    }

    public int size() {
        return bytes.length;
    }

    public String text() {
        return text;
    }

    /** SHA-256 of the bytes, 64 lower-case hexadecimal digits. */
    public String sha256() {
        return sha256;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MemoText that && sha256.equals(that.sha256);
    }

    @Override
    public int hashCode() {
        return sha256.hashCode();
    }

    @Override
    public String toString() {
        return "MemoText[" + bytes.length + " bytes, " + sha256 + "]";
    }
}
