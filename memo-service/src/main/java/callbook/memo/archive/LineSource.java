package callbook.memo.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;

/** Cuts a stream into lines that end with LF or CRLF, the last also with the stream; holds one line at a time. */
final class LineSource {

    /**
     * A line without its end.
     *
     * @param number from 1
     * @param bytes empty where it is too long
     */
    record Line(int number, byte[] bytes, boolean isTooLong) {
    }

    private final InputStream in;
    private final int longest;
    private final byte[] buffer = new byte[1 << 16];
    private int at;
    private int end;
    private int number;

    /** @param longest in bytes, the end of the line not counted; what is longer is passed over, not kept */
    LineSource(InputStream in, int longest) {
        this.in = in;
        this.longest = longest;
    }

    /** The next line; empty at the end of the stream. */
    Optional<Line> next() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        long length = 0;
        boolean begun = false;
        boolean ended = false;
        while (!ended && fill()) {
            begun = true;
            int stop = lineFeed();
            ended = stop < end;
            length += stop - at;
            // one more than the longest is kept for the CR of a CRLF
            line.write(buffer, at, (int) Math.min(stop - at, Math.max(0L, longest + 1L - line.size())));
            at = ended ? stop + 1 : stop;
        }
        return begun ? Optional.of(line(line.toByteArray(), length)) : Optional.empty();
    }

    private Line line(byte[] kept, long length) {
        number++;
        boolean crlf = length > 0 && length == kept.length && kept[kept.length - 1] == '\r';
        boolean isTooLong = length - (crlf ? 1 : 0) > longest;
        byte[] bytes = isTooLong ? new byte[0] : crlf ? Arrays.copyOf(kept, kept.length - 1) : kept;
        return new Line(number, bytes, isTooLong);
    }

    private boolean fill() throws IOException {
        if (at == end) {
            at = 0;
            end = Math.max(0, in.read(buffer));
        }
        return at < end;
    }

    private int lineFeed() {
        int i = at;
        while (i < end && buffer[i] != '\n') {
            i++;
        }
        return i;
    }
}
