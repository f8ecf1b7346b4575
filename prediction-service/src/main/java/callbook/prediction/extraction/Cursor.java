package callbook.prediction.extraction;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/** Where a page of a list ends: the last row's time and id, in a form opaque to clients. */
public record Cursor(Instant time, UUID id) {

    /** What a database keeps lies between these, and so does every cursor of ours. */
    private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant END = Instant.parse("+10000-01-01T00:00:00Z");

    /** Empty where the text is no cursor of ours. */
    public static Optional<Cursor> parse(String text) {
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.US_ASCII).split(" ", -1);
            Cursor cursor = new Cursor(Instant.parse(parts[0]), UUID.fromString(parts[1]));
            boolean isOurs = cursor.toString().equals(text) && !cursor.time.isBefore(FIRST) && cursor.time.isBefore(END);
            return isOurs ? Optional.of(cursor) : Optional.empty();
        } catch (IllegalArgumentException | DateTimeException | ArrayIndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString((time + " " + id).getBytes(StandardCharsets.US_ASCII));
    }
}
