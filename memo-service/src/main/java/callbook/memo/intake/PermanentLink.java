package callbook.memo.intake;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Where a published memo says it lives: {@code Permanent link: https://…/read/179/the-slug}, in one of its last lines. An
 * address in prose does not say that.
 *
 * @param number 1 or more; null where it cannot be read
 * @param slug null where the link has none
 */
record PermanentLink(Integer number, String slug, List<String> notes) {

    private static final int LAST_LINES = 5;
    private static final int LONGEST_LINE = 2_000;
    private static final int LONGEST_SLUG = 200;
    private static final String PATH = "/read/";
    private static final String ENDS_ADDRESS = "/?#)]>\"'*<`|";

    PermanentLink {
        notes = List.copyOf(notes);
    }

    static PermanentLink none() {
        return new PermanentLink(null, null, List.of());
    }

    static PermanentLink in(String text) {
        return Lines.lastOf(text, LAST_LINES).stream().map(PermanentLink::address).flatMap(Optional::stream).findFirst()
                .map(PermanentLink::read).orElse(none());
    }

    /** What stands behind {@code /read/} on a line that says that it is the permanent link. */
    private static Optional<String> address(String line) {
        String head = Blanks.head(line, LONGEST_LINE);
        String lower = lowerAscii(head);
        int said = Math.max(lower.indexOf("permanent link"), lower.indexOf("permalink"));
        int path = said < 0 ? -1 : lower.indexOf(PATH, said);
        return path < 0 ? Optional.empty() : Optional.of(head.substring(path + PATH.length()));
    }

    /** Keeps every index: lower-casing other letters may lengthen the line. */
    private static String lowerAscii(String text) {
        StringBuilder lower = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            lower.setCharAt(i, c >= 'A' && c <= 'Z' ? (char) (c + 'a' - 'A') : c);
        }
        return lower.toString();
    }

    private static PermanentLink read(String address) {
        List<String> notes = new ArrayList<>();
        String written = segment(address, 0);
        Integer number = WholeNumber.orNull(written);
        if (number == null || number == 0) {
            notes.add("number: the permanent link's number is not a whole number from 1 to " + Integer.MAX_VALUE);
            number = null;
        }
        boolean more = written.length() < address.length() && address.charAt(written.length()) == '/';
        String slug = more ? slug(segment(address, written.length() + 1)) : "";
        return new PermanentLink(number, slug.isEmpty() ? null : slug, notes);
    }

    private static String segment(String address, int start) {
        int end = start;
        while (end < address.length() && ENDS_ADDRESS.indexOf(address.charAt(end)) < 0 && !Blanks.is(address.charAt(end))) {
            end++;
        }
        return address.substring(start, end);
    }

    /** A site's own slug stays as it is, also where ours would be shorter: its readers know that address. */
    static String slug(String written) {
        String decoded = decoded(Blanks.strip(written));
        String lower = decoded.toLowerCase(Locale.ROOT);
        boolean wellFormed = lower.length() <= LONGEST_SLUG && !lower.startsWith("-") && !lower.endsWith("-")
                && lower.codePoints().allMatch(c -> c == '-' || Character.isLetterOrDigit(c));
        return wellFormed ? lower : Slug.of(Blanks.head(decoded, LONGEST_LINE));
    }

    private static String decoded(String written) {
        try {
            return written.indexOf('%') < 0 ? written : URLDecoder.decode(written.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return written;
        }
    }
}
