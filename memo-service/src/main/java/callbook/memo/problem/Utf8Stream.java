package callbook.memo.problem;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/** Passes bytes on as long as they are UTF-8: the JSON library reads overlong forms and lone surrogates as if they were. */
final class Utf8Stream extends FilterInputStream {

    private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    private final CharBuffer decoded = CharBuffer.allocate(1 << 12);
    private byte[] begun = new byte[0];
    private long checked;

    Utf8Stream(InputStream in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        int n = read(one, 0, 1);
        return n < 0 ? n : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int n = super.read(into, offset, length);
        check(into, offset, Math.max(n, 0), n < 0);
        return n;
    }

    private void check(byte[] bytes, int offset, int length, boolean end) {
        ByteBuffer in = ByteBuffer.allocate(begun.length + length).put(begun).put(bytes, offset, length).flip();
        CoderResult result;
        do {
            decoded.clear();
            result = decoder.decode(in, decoded, end);
        } while (result.isOverflow());
        if (result.isError()) {
            throw ProblemException.unacceptable("body", "is not UTF-8 at byte " + (checked + in.position()));
        }
        checked += in.position();
        begun = new byte[in.remaining()];
        in.get(begun);
    }
}
