package callbook.memo.reader;

import java.util.UUID;

/**
 * What a permalink's path asks for, right or nearly right.
 *
 * @param author slug of the author
 * @param number the author's number of the memo; null where the path has an id
 * @param id null where the path has a number
 * @param slug null where the path has none
 * @param bytes whether the path ends in {@code .md}, for the memo as it was sent
 */
record Asked(String author, Integer number, UUID id, String slug, boolean bytes) {

    private static final String BYTES = ".md";

    /** Reads the part of the path behind {@code /read}; null where nothing can be there. */
    static Asked of(String author, String name, String slug) {
        String last = slug == null ? name : slug;
        boolean bytes = last.endsWith(BYTES);
        String bare = bytes ? last.substring(0, last.length() - BYTES.length()) : last;
        String key = slug == null ? bare : name;
        String shownSlug = slug == null ? null : bare;
        if (key.matches("[0-9]{1,9}")) {
            return new Asked(author, Integer.valueOf(key), null, shownSlug, bytes);
        }
        return slug == null && key.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")
                ? new Asked(author, null, UUID.fromString(key), null, bytes)
                : null;
    }

    /** The path with which this asks for a memo that lives there. */
    String pathTo(Permalink memo) {
        return memo.path() + (bytes ? BYTES : "");
    }

    /** The path that was asked for. */
    String path() {
        String path = "/read/" + WebAddress.segment(author) + "/" + (number == null ? id : number);
        return path + (slug == null ? "" : "/" + WebAddress.segment(slug)) + (bytes ? BYTES : "");
    }
}
