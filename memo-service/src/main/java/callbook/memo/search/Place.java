package callbook.memo.search;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/**
 * Where a memo stands in a list by rank: the best first, of equals the latest published.
 *
 * @param rank 0 or more
 * @param publishedAt between the years 1 and 9999
 */
public record Place(double rank, Instant publishedAt, UUID id) {

    private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant END = Instant.parse("+10000-01-01T00:00:00Z");

    public Place {
        if (!(rank >= 0) || Double.isInfinite(rank) || publishedAt.isBefore(FIRST) || !publishedAt.isBefore(END)) {
            throw new IllegalArgumentException("no place: " + rank + " " + publishedAt);
        }
    }

    /** The place that a page of ours named as its end; empty where the text is none. */
    public static Optional<Place> ofCursor(String text) {
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.US_ASCII).split(" ", -1);
            Place place = new Place(Double.parseDouble(parts[0]), Instant.parse(parts[1]), UUID.fromString(parts[2]));
            return place.cursor().equals(text) ? Optional.of(place) : Optional.empty();
        } catch (IllegalArgumentException | DateTimeException | ArrayIndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    /** The place in a form opaque to clients. */
    public String cursor() {
        return Base64.getUrlEncoder().withoutPadding()
                .encodeToString((rank + " " + publishedAt + " " + id).getBytes(StandardCharsets.US_ASCII));
    }
}
