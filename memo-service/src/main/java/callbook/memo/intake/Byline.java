package callbook.memo.intake;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The line that says who published a memo and when: {@code *Workshop · 2026-03-31 02:16:01*}.
 *
 * <p>
 * A memo whose stamp cannot be read is refused, so a line must be plainly meant as a byline before its stamp is judged: it
 * is emphasised, directly follows a title, and holds a middle dot with something like a stamp (a digit, no cycle) behind
 * it. Memos close with lines of the same looks ({@code *Debate: contested · 57*}), and they open with prose; any other line
 * is a byline only if its stamp has a stamp's form.
 *
 * @param name as written
 */
record Byline(String name, Stamp stamp) {

    /** In UTF-16 units. */
    private static final int LONGEST = 400;

    private static final String DOTS = "·•∙⋅‧";
    private static final int MOST_DOTS = 6;

    /** @param expected whether the line directly follows a title that is marked as one */
    static Optional<Byline> in(String bareLine, boolean expected, Instant receivedAt) {
        if (bareLine.length() > LONGEST) {
            return Optional.empty();
        }
        String line = Markdown.withoutOuterMarks(bareLine);
        List<Integer> dots = dots(line);
        for (int dot : dots) {
            Stamp stamp = Stamp.read(line.substring(dot + 1), receivedAt);
            if (!(stamp instanceof Stamp.Unreadable) && isName(line.substring(0, dot))) {
                return Optional.of(new Byline(name(line, dot), stamp));
            }
        }
        return expected && Markdown.isEmphasised(bareLine) && !dots.isEmpty() ? meant(line, dots, receivedAt)
                : Optional.empty();
    }

    private static Optional<Byline> meant(String line, List<Integer> dots, Instant receivedAt) {
        int dot = dots.get(0);
        String behind = line.substring(dot + 1);
        String next = dots.size() > 1 ? line.substring(dot + 1, dots.get(1)) : behind;
        boolean stampLike = behind.chars().anyMatch(Character::isDigit) && Moments.in(next).cycles().isEmpty();
        return stampLike && isName(line.substring(0, dot))
                ? Optional.of(new Byline(name(line, dot), Stamp.read(behind, receivedAt)))
                : Optional.empty();
    }

    private static String name(String line, int dot) {
        return Blanks.strip(Marks.strip(Markdown.withoutOuterMarks(line.substring(0, dot))));
    }

    /** "Cycle 280 · March 30, 2026 · 7:15 PM" is a dateline: nobody is called Cycle 280. */
    private static boolean isName(String text) {
        return !Blanks.isBlank(text) && !Moments.in(text).placesInTime();
    }

    private static List<Integer> dots(String line) {
        List<Integer> dots = new ArrayList<>();
        for (int i = 1; i + 1 < line.length() && dots.size() < MOST_DOTS; i++) {
            if (DOTS.indexOf(line.charAt(i)) >= 0 && Blanks.is(line.charAt(i - 1)) && Blanks.is(line.charAt(i + 1))) {
                dots.add(i);
            }
        }
        return dots;
    }
}
