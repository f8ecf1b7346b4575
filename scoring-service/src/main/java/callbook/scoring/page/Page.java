package callbook.scoring.page;

import java.util.List;
import java.util.function.Function;

/**
 * Some of a list.
 *
 * @param items at most as many as were asked for
 * @param next the cursor of the next page; null on the last
 */
public record Page<T>(List<T> items, String next) {

    public Page {
        items = List.copyOf(items);
    }

    /**
     * Cuts a page out of what was found.
     *
     * @param found up to one more than {@code limit}: that one says that there is a next page
     * @param place what the cursor keeps of the page's last item
     */
    public static <T> Page<T> of(List<T> found, int limit, Function<T, Cursor> place) {
        return found.size() <= limit ? new Page<>(found, null)
                : new Page<>(found.subList(0, limit), place.apply(found.get(limit - 1)).toString());
    }
}
