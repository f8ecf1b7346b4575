package callbook.scoring.price;

import java.io.IOException;
import java.io.Reader;
import java.util.Optional;

/**
 * Lines of a text of any size at constant memory: a line longer than the limit is given as one that is too long, its rest
 * skipped. Ends are LF, CRLF or CR.
 */
final class Lines {

    /** More characters than a row of prices ever has. */
    static final int LONGEST = 2000;

    /**
     * A line without its end.
     *
     * @param number from 1
     * @param text empty where the line is too long
     */
    record Line(long number, String text, boolean tooLong) {
    }

    private final Reader in;
    private final StringBuilder text = new StringBuilder();
    private long number;
    private int pushedBack = -2;

    Lines(Reader in) {
        this.in = in;
    }

    /** The next line, empty at the end of the text. */
    Optional<Line> next() throws IOException {
        text.setLength(0);
        boolean tooLong = false;
        int c = read();
        if (c < 0) {
            return Optional.empty();
        }
        for (; c >= 0 && c != '\n' && c != '\r'; c = read()) {
            tooLong |= text.length() == LONGEST;
            if (!tooLong) {
                text.append((char) c);
            }
        }
        if (c == '\r') {
            int following = read();
            pushedBack = following == '\n' ? -2 : following;
        }
        number++;
        return Optional.of(new Line(number, tooLong ? "" : text.toString(), tooLong));
    }

    private int read() throws IOException {
        if (pushedBack != -2) {
            int c = pushedBack;
            pushedBack = -2;
            return c;
        }
        return in.read();
    }
}
