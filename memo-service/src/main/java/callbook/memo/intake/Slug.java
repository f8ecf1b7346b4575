package callbook.memo.intake;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/**
 * The part of an address that stands for a name: lower-case letters and digits of any script, joined by single hyphens.
 * Accents are dropped (they are marks of the script called "inherited"); vowel signs of Indic scripts and the like carry
 * the word and stay.
 */
public final class Slug {

    /** In UTF-16 units. */
    public static final int LONGEST = 80;

    private static final String WITHOUT_LETTERS = "memo";

    /** Letters with a stroke, and joined ones, that Unicode does not take apart. */
    private static final Map<Integer, String> FOLDED = Map.ofEntries(Map.entry((int) 'ß', "ss"), Map.entry((int) 'ø', "o"),
            Map.entry((int) 'æ', "ae"), Map.entry((int) 'œ', "oe"), Map.entry((int) 'ł', "l"), Map.entry((int) 'đ', "d"),
            Map.entry((int) 'ð', "d"), Map.entry((int) 'þ', "th"), Map.entry((int) 'ħ', "h"), Map.entry((int) 'ŧ', "t"),
            Map.entry((int) 'ı', "i"));

    private Slug() {
    }

    /** The slug of a title, {@code memo} where the title has neither letter nor digit. */
    public static String ofTitle(String title) {
        String slug = of(title);
        return slug.isEmpty() ? WITHOUT_LETTERS : slug;
    }

    /** The slug of a name of at most some hundred characters; empty where it has neither letter nor digit. */
    public static String of(String name) {
        StringBuilder base = new StringBuilder();
        Normalizer.normalize(name, Normalizer.Form.NFKD).codePoints().filter(c -> !isAccent(c)).forEach(base::appendCodePoint);
        // recomposed, because Korean syllables were taken apart as well
        String lower = Normalizer.normalize(base, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        StringBuilder slug = new StringBuilder();
        lower.codePoints().forEach(c -> {
            if (Character.isLetterOrDigit(c) || isMark(c) && !slug.isEmpty() && slug.charAt(slug.length() - 1) != '-') {
                slug.append(FOLDED.getOrDefault(c, Character.toString(c)));
            } else if (!slug.isEmpty() && slug.charAt(slug.length() - 1) != '-') {
                slug.append('-');
            }
        });
        return cut(slug);
    }

    private static String cut(StringBuilder slug) {
        int end = slug.length();
        if (end > LONGEST) {
            end = slug.charAt(LONGEST) == '-' ? LONGEST : slug.lastIndexOf("-", LONGEST);
            end = end > 0 ? end : Blanks.head(slug.toString(), LONGEST).length();
        }
        while (end > 0 && slug.charAt(end - 1) == '-') {
            end--;
        }
        return slug.substring(0, end);
    }

    private static boolean isAccent(int c) {
        return isMark(c) && Character.UnicodeScript.of(c) == Character.UnicodeScript.INHERITED;
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }
}
