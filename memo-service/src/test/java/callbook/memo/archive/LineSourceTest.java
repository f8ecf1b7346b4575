package callbook.memo.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

class LineSourceTest {

    @Test
    void a_line_ends_with_lf_or_crlf_or_the_stream() throws IOException {
        assertEquals(List.of(), lines(""));
        assertEquals(List.of("1:a"), lines("a"));
        assertEquals(List.of("1:a"), lines("a\n"));
        assertEquals(List.of("1:a", "2:", "3:b"), lines("a\r\n\nb\r"));
        assertEquals(List.of("1:", "2:"), lines("\n\r\n"));
        assertEquals(List.of("1:a\rb"), lines("a\rb\n"));
    }

    @Test
    void a_line_longer_than_the_longest_is_passed_over_and_the_next_is_whole() throws IOException {
        assertEquals(List.of("1:12345678", "2:too long", "3:b", "4:12345678"),
                lines("12345678\n123456789\nb\n12345678\r\n"));
        assertEquals(List.of("1:too long", "2:b"), lines("x".repeat(300_000) + "\r\nb"));
        assertEquals(List.of("1:too long"), lines("x".repeat(300_000)));
        assertEquals(List.of("1:too long", "2:b"), lines("1234567\r8\nb"));
    }

    @Test
    void lines_are_the_same_however_the_bytes_arrive() throws IOException {
        String text = "one\r\n\r\ntwo\nthr\ree\n123456789\r\nlast";

        assertEquals(lines(text), lines(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)) {
            @Override
            public synchronized int read(byte[] into, int offset, int length) {
                return super.read(into, offset, Math.min(1, length));
            }
        }));
    }

    private static List<String> lines(String text) throws IOException {
        return lines(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<String> lines(InputStream in) throws IOException {
        LineSource source = new LineSource(in, 8);
        List<String> lines = new ArrayList<>();
        for (Optional<LineSource.Line> l = source.next(); l.isPresent(); l = source.next()) {
            LineSource.Line line = l.get();
            lines.add(line.number() + ":"
                    + (line.isTooLong() ? "too long" : new String(line.bytes(), StandardCharsets.UTF_8)));
        }
        return lines;
    }
}
