package callbook.memo.archive;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/** Where a page of a memo's revisions ends, in a form opaque to clients. */
record RevisionCursor(int before) {

    private static final String MARK = "before revision ";

    /** Empty where the text is no cursor of ours. */
    static Optional<RevisionCursor> parse(String text) {
        try {
            String plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.US_ASCII);
            RevisionCursor cursor = new RevisionCursor(Integer.parseInt(plain.replace(MARK, "")));
            return cursor.before > 1 && cursor.toString().equals(text) ? Optional.of(cursor) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString((MARK + before).getBytes(StandardCharsets.US_ASCII));
    }
}
