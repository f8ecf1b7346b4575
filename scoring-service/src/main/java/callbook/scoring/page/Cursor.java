package callbook.scoring.page;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The place of a page's last item, in a form opaque to clients. */
public record Cursor(List<String> parts) {

    public Cursor {
        parts = List.copyOf(parts);
    }

    /** The cursor that keeps these parts, none of which may hold a blank. */
    public static Cursor of(Object... parts) {
        return new Cursor(List.of(parts).stream().map(Object::toString).toList());
    }

    /** Reads a cursor with {@code read}; empty where it is none of ours. */
    public static <T> Optional<T> read(String text, Function<Cursor, T> read) {
        try {
            String decoded = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.US_ASCII);
            Cursor cursor = new Cursor(List.of(decoded.split(" ", -1)));
            return cursor.toString().equals(text) ? Optional.of(read.apply(cursor)) : Optional.empty();
        } catch (IllegalArgumentException | DateTimeException | IndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    /** The n-th part as an instant of the years 1 to 9999. */
    public Instant instant(int n) {
        Instant instant = Instant.parse(parts.get(n));
        requireKnown(instant.atOffset(ZoneOffset.UTC).getYear());
        return instant;
    }

    /** The n-th part as a date of the years 1 to 9999. */
    public LocalDate date(int n) {
        LocalDate date = LocalDate.parse(parts.get(n));
        requireKnown(date.getYear());
        return date;
    }

    /** A database keeps no other years. */
    private static void requireKnown(int year) {
        if (year < 1 || year > 9999) {
            throw new DateTimeException("year " + year);
        }
    }

    @Override
    public String toString() {
        return Base64.getUrlEncoder().withoutPadding()
                .encodeToString(String.join(" ", parts).getBytes(StandardCharsets.US_ASCII));
    }
}
