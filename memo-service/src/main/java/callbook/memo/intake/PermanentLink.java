package callbook.memo.intake;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Where a published memo says it lives: {@code Permanent link: https://…/read/179/the-slug}, in its footer. An address in
 * prose does not say that, nor does the link of a memo that is quoted.
 *
 * @param number 1 or more; null where it cannot be read
 * @param slug null where the link has none
 */
record PermanentLink(Integer number, String slug, List<String> notes) {

    private static final int LONGEST_LINE = 2_000;
    private static final int LONGEST_SLUG = 200;
    private static final String PATH = "/read/";

    /** Other words between "permanent link" and the address make it another memo's. */
    private static final Set<String> ABOUT_ITSELF = Set.of("here", "to", "of", "for", "at", "is", "this", "memo", "post",
            "page",
            "url", "address");
    private static final String ENDS_ADDRESS = "/?#)]>\"'*<`|";

    PermanentLink {
        notes = List.copyOf(notes);
    }

    static PermanentLink none() {
        return new PermanentLink(null, null, List.of());
    }

    static PermanentLink in(String text) {
        List<PermanentLink> links = Footer.lines(text, line -> address(line).isPresent()).stream()
                .map(PermanentLink::address).flatMap(Optional::stream).map(PermanentLink::read).distinct().toList();
        if (links.size() > 1) {
            return new PermanentLink(null, null, List.of("number: the memo ends with different permanent links"));
        }
        return links.isEmpty() ? none() : links.get(0);
    }

    /** What stands behind {@code /read/} on a line that says that it is the permanent link. */
    private static Optional<String> address(String line) {
        String head = Blanks.head(line, LONGEST_LINE);
        String lower = lowerAscii(head);
        int permanent = lower.indexOf("permanent link");
        int said = permanent < 0 ? lower.indexOf("permalink") : permanent;
        int path = said < 0 ? -1 : lower.indexOf(PATH, said);
        boolean own = path >= 0 && opens(lower.substring(0, said))
                && isAboutItself(lower.substring(lower.indexOf("link", said) + "link".length(), path));
        return own ? Optional.of(head.substring(path + PATH.length())) : Optional.empty();
    }

    /** A sign, a picture or a single letter may stand before it. */
    private static boolean opens(String before) {
        return before.codePoints().filter(Character::isLetterOrDigit).count() <= 1;
    }

    /** @param between what stands before the address's path: words, then the address's own beginning */
    private static boolean isAboutItself(String between) {
        int start = between.length();
        while (start > 0 && !Blanks.is(between.charAt(start - 1)) && "(<".indexOf(between.charAt(start - 1)) < 0) {
            start--;
        }
        Tokens words = Tokens.of(between.substring(0, start));
        for (int i = 0; i < words.size(); i++) {
            if (words.at(i).kind() != '.' && !ABOUT_ITSELF.contains(words.at(i).text())) {
                return false;
            }
        }
        return true;
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
