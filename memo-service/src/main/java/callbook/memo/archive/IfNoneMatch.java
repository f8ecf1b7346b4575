package callbook.memo.archive;

/** The If-None-Match header (RFC 9110, 13.1.2): {@code *} or a list of entity tags, compared weakly. */
public final class IfNoneMatch {

    private IfNoneMatch() {
    }

    /**
     * Whether the header names the tag; what is no entity tag names none.
     *
     * @param header null where it was not sent
     * @param tag without its quotes
     */
    public static boolean names(String header, String tag) {
        if (header == null) {
            return false;
        }
        if (header.strip().equals("*")) {
            return true;
        }
        for (String part : header.split(",")) {
            String one = part.strip();
            if (one.equals("\"" + tag + "\"") || one.equals("W/\"" + tag + "\"")) {
                return true;
            }
        }
        return false;
    }
}
