package callbook.prediction.reading.layout;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import callbook.prediction.reading.words.Table;

/**
 * Bold words before a colon that open another part of the memo: "**Why:** …" does, "**SPY:** …" and "**Confidence:** …" do not.
 */
final class Label {

    private static final int LONGEST = 40;
    /** A bold tag name is the author's as much as one in brackets. */
    private static final Set<String> TAGS = Table.rows("tags.csv").stream().flatMap(row -> Table.values(row.get(1)).stream())
            .collect(Collectors.toUnmodifiableSet());

    private Label() {
    }

    static boolean opens(Line line) {
        String text = line.text();
        int from = line.content();
        int colon = from + text.substring(from, Math.min(line.end(), from + LONGEST)).indexOf(':');
        boolean bold = from >= 2 && text.startsWith("**", from - 2) && colon >= from;
        boolean label = bold && (text.startsWith("**", colon + 1) || text.startsWith("**", colon - 2));
        boolean tag = label && TAGS.contains(text.substring(from, colon).toLowerCase(Locale.ROOT));
        return label && !tag && text.substring(from, colon).chars().anyMatch(Character::isLowerCase);
    }
}
