package callbook.memo.search;

/**
 * A memo that was found.
 *
 * @param place where it stands among all that are found
 * @param snippet words of its text, those found between {@code **}
 */
public record Hit(Place place, String snippet) {
}
