package callbook.memo.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.Test;

class PlaceTest {

    private static final UUID ID = UUID.fromString("018f0000-0000-7000-8000-000000000000");
    private static final Instant TIME = Instant.parse("2026-04-01T18:15:58.123456Z");

    @Test
    void a_cursor_names_its_place_to_the_last_digit() {
        Place place = new Place(0.1 + 0.2, TIME, ID);

        assertEquals(Optional.of(place), Place.ofCursor(place.cursor()));
    }

    @Test
    void what_is_no_cursor_of_ours_names_no_place() {
        for (String text : new String[] { "", "%", "x", "NaN", "NaN " + TIME + " " + ID, "-1 " + TIME + " " + ID,
                "Infinity " + TIME + " " + ID, "0.50 " + TIME + " " + ID, "0.5 +20000-01-01T00:00:00Z " + ID,
                "0.5 " + TIME + " 1-2-3-4-5", "0.5 " + TIME, TIME + " " + ID }) {
            assertEquals(Optional.empty(), Place.ofCursor(text));
            assertEquals(Optional.empty(), Place.ofCursor(
                    Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8))));
        }
    }

    @Test
    void a_rank_is_a_number_from_zero() {
        assertThrows(IllegalArgumentException.class, () -> new Place(Double.NaN, TIME, ID));
        assertThrows(IllegalArgumentException.class, () -> new Place(-0.1, TIME, ID));
    }
}
