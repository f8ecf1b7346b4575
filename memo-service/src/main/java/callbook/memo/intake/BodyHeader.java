package callbook.memo.intake;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * The header that stands in a memo's own text, before its first rule or paragraph: a title, then a byline and a dateline.
 *
 * @param title null where it was stated elsewhere
 * @param byline null where there is none
 * @param dateline null where there is none
 */
record BodyHeader(Title title, Byline byline, Dateline dateline, List<String> notes) {

    /** @param titled whether front matter has stated the title already */
    static BodyHeader read(String text, int from, boolean titled, Instant receivedAt) {
        Lines lines = new Lines(text, from);
        lines.skipBlank();
        Title title = titled ? null : Title.first(lines);
        if (titled) {
            skipRepeatedTitle(lines);
        }
        Region region = new Region(titled || title.isHeading(), receivedAt);
        while (lines.hasNext() && region.takes(Markdown.bare(lines.next()))) {
            // takes line after line until one belongs to the text
        }
        return new BodyHeader(title, region.byline, region.dateline, region.notes);
    }

    private static void skipRepeatedTitle(Lines lines) {
        int start = lines.position();
        if (lines.hasNext() && Markdown.headingLevel(Markdown.bare(lines.next())) != 1) {
            lines.rewind(start);
        }
    }

    /** What has been read so far behind the title. */
    private static final class Region {

        private final boolean headed;
        private final Instant receivedAt;
        private final List<String> notes = new ArrayList<>();
        private boolean secondTitle;
        private Byline byline;
        private Dateline dateline;

        Region(boolean headed, Instant receivedAt) {
            this.headed = headed;
            this.receivedAt = receivedAt;
        }

        boolean takes(String line) {
            if (line.isEmpty()) {
                return true;
            }
            if (Markdown.isRule(line)) {
                return false;
            }
            return takesByline(line) || takesDateline(line) || takesSecondTitle(line);
        }

        private boolean takesByline(String line) {
            if (byline != null) {
                return false;
            }
            byline = Byline.in(line, place(), receivedAt).orElse(null);
            return byline != null;
        }

        private Byline.Place place() {
            if (!headed) {
                return Byline.Place.BELOW_PROSE;
            }
            return dateline == null ? Byline.Place.BELOW_TITLE : Byline.Place.BELOW_DATELINE;
        }

        /** Behind a first line of prose a plain line with a date is prose as well. */
        private boolean takesDateline(String line) {
            if (dateline != null || !headed && byline == null && !Markdown.isEmphasised(line)) {
                return false;
            }
            dateline = Dateline.inHeader(line).orElse(null);
            return dateline != null;
        }

        private boolean takesSecondTitle(String line) {
            if (secondTitle || Markdown.headingLevel(line) != 1) {
                return false;
            }
            secondTitle = true;
            notes.add("title: a second title line is read as text");
            return true;
        }
    }
}
