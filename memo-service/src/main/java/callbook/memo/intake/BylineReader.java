package callbook.memo.intake;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import callbook.memo.intake.Byline.Place;

/**
 * Tells a byline from a dateline and from text.
 *
 * <p>
 * A middle dot with a stamp behind it makes a byline anywhere. Below a title the other separators do too, and a stamp may
 * stand alone, but a dateline has the same looks: it has a cycle, or it is a person's local time. So in italics, the
 * byline's usual dress, any full stamp behind a name counts, and a stamp alone if a program wrote it (2026-04-01, seconds,
 * an offset); in bold or in plain text, the dateline's dress, a name and seconds or an offset must be there. An italic line
 * below the title that says when and can be neither is refused, by its unreadable stamp.
 */
final class BylineReader {

    /** In UTF-16 units. */
    private static final int LONGEST = 400;

    private static final Set<String> LABELS = Set.of("published", "posted");

    private final String bare;
    private final String line;
    private final Place place;
    private final Instant receivedAt;

    BylineReader(String bare, Place place, Instant receivedAt) {
        this.bare = bare;
        this.line = bare.length() > LONGEST ? "" : Markdown.withoutOuterMarks(bare);
        this.place = place;
        this.receivedAt = receivedAt;
    }

    Optional<Byline> read() {
        Optional<Byline> dotted = Separators.dots(line).stream().filter(at -> isReadable(behind(at)) && isName(before(at)))
                .findFirst().map(this::byline);
        boolean other = place == Place.BELOW_PROSE || Markdown.headingLevel(bare) > 0 || Markdown.isBlockItem(bare)
                || line.toLowerCase(Locale.ROOT).startsWith("debate:");
        return other ? dotted : dotted.or(this::separated).or(this::alone).or(this::meant);
    }

    private Optional<Byline> separated() {
        if (!isItalic() && !DateWords.isToTheSecond(line)) {
            return Optional.empty();
        }
        return Separators.others(line).stream().filter(at -> isReadable(behind(at)) && namesSomeone(at)).findFirst()
                .map(this::byline);
    }

    /** A stamp without a name: the author is then the request's to say. */
    private Optional<Byline> alone() {
        String stamp = withoutLabel();
        boolean written = DateWords.holdIsoDate(line) || DateWords.isToTheSecond(line) || !stamp.equals(line);
        return isItalic() && written && isReadable(stamp) ? Optional.of(unnamed(stamp)) : Optional.empty();
    }

    private Optional<Byline> meant() {
        List<Integer> dots = Separators.dots(line);
        if (place == Place.BELOW_TITLE && Markdown.isEmphasised(bare) && !dots.isEmpty() && isMeant(dots)) {
            return Optional.of(byline(dots.get(0)));
        }
        Moments moments = Moments.in(line);
        if (!isItalic() || !moments.cycles().isEmpty()) {
            return Optional.empty();
        }
        boolean clockwork = DateWords.holdIsoDate(line) || !moments.times().isEmpty() && DateWords.isToTheSecond(line);
        boolean more = !moments.dates().isEmpty() && !moments.times().isEmpty() && DateWords.sayMore(moments);
        if (clockwork || more || place == Place.BELOW_TITLE && isMeantWithoutDots(moments)) {
            return Optional.of(unnamed(line));
        }
        return Optional.empty();
    }

    private boolean isMeant(List<Integer> dots) {
        String behind = behind(dots.get(0));
        String next = dots.size() > 1 ? line.substring(dots.get(0) + 1, dots.get(1)) : behind;
        boolean stampLike = behind.chars().anyMatch(Character::isDigit) || DateWords.nameADay(Moments.in(behind));
        return stampLike && Moments.in(next).cycles().isEmpty() && isName(before(dots.get(0)));
    }

    private boolean isMeantWithoutDots(Moments moments) {
        boolean labelled = !withoutLabel().equals(line)
                && (DateWords.nameADay(moments) || line.chars().anyMatch(Character::isDigit));
        boolean by = Tokens.of(line).word(0).equals("by") && !moments.dates().isEmpty();
        boolean onlyDay = DateWords.sayOnlyWhen(moments) && moments.times().isEmpty() && !DateWords.sayPartOfDay(moments);
        return labelled || by || onlyDay || Separators.others(line).stream()
                .anyMatch(at -> DateWords.sayOnlyWhen(Moments.in(behind(at))) && namesSomeone(at));
    }

    private String withoutLabel() {
        String first = Tokens.of(line).word(0);
        String rest = LABELS.contains(first) ? Blanks.strip(line.substring(first.length())) : line;
        return rest.startsWith(":") ? rest.substring(1) : rest;
    }

    private boolean isReadable(String written) {
        return !(Stamp.read(written, receivedAt) instanceof Stamp.Unreadable);
    }

    private boolean isItalic() {
        return Markdown.isEmphasised(bare) && bare.charAt(0) != bare.charAt(1);
    }

    private Byline byline(int separator) {
        String name = Blanks.strip(Marks.strip(Markdown.withoutOuterMarks(before(separator))));
        return new Byline(name, Stamp.read(behind(separator), receivedAt));
    }

    private Byline unnamed(String stamp) {
        return new Byline(null, Stamp.read(stamp, receivedAt));
    }

    private String before(int separator) {
        return line.substring(0, separator);
    }

    private String behind(int separator) {
        return Markdown.withoutOuterMarks(line.substring(separator + 1));
    }

    /** "Cycle 280 · March 30, 2026 · 7:15 PM" is a dateline: nobody is called Cycle 280. */
    private static boolean isName(String text) {
        return !Blanks.isBlank(text) && !Moments.in(text).placesInTime();
    }

    /** "Thursday evening, April 2, 2026" is a dateline: where people write dates a name must say more than when. */
    private boolean namesSomeone(int separator) {
        Moments moments = Moments.in(before(separator));
        return !moments.placesInTime() && moments.times().isEmpty() && DateWords.sayMore(moments)
                && withoutLabel().equals(line);
    }
}
