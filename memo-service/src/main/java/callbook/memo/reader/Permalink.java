package callbook.memo.reader;

import java.util.UUID;

/**
 * Where a memo lives for good.
 *
 * @param author slug of the author
 * @param number the author's number of the memo; null where it has none
 * @param slug of the newest title
 */
record Permalink(String author, Integer number, UUID id, String slug) {

    /** The path of the page. */
    String path() {
        String home = "/read/" + WebAddress.segment(author) + "/";
        return number == null ? home + id : home + number + "/" + WebAddress.segment(slug);
    }
}
