package callbook.prediction.reading.layout;

import java.util.List;

import callbook.prediction.reading.layout.Line.Kind;
import callbook.prediction.reading.layout.Passage.Place;

/** Under which headings a line stands while the lines of a text are walked, and whether one of them keeps calls out. */
final class Outline {

    private final String text;
    /** The level of the heading that keeps calls out; 0 where none does. */
    private int aside;
    /** Whether the title itself looks back; only the text before the first heading stands under it. */
    private boolean backward;
    private String cycle;

    Outline(String text) {
        this.text = text;
    }

    /** Takes the title and the cycle of a memo from the lines of its header. */
    void header(List<Line> lines) {
        for (Line line : lines) {
            cycle = Header.cycle(line).orElse(cycle);
            if (line.kind() == Kind.HEADING) {
                Title title = Title.of(line, Kind.HEADING).orElseThrow();
                boolean foreign = Topic.isForeign(text, title.words(), null);
                backward |= foreign && title.level() == 1;
                aside = foreign && title.level() > 1 ? title.level() : aside;
            }
        }
    }

    /** The number of the memo's own cycle, or null. */
    String cycle() {
        return cycle;
    }

    /**
     * Takes a heading.
     *
     * @return whether it, or one above it, says that no call of today stands under it
     */
    boolean isAside(Title title, boolean inPrediction) {
        aside = title.level() <= aside ? 0 : aside;
        backward &= title.level() >= Title.BOLD;
        boolean label = title.level() == Title.PLAIN && inPrediction;
        if (aside == 0 && !label && Topic.isForeign(text, title.words(), cycle)) {
            aside = title.level();
        }
        return aside > 0;
    }

    /** Whether a prediction section may open here; if so, it ends what bold or plain words headed. */
    boolean mayOpen() {
        aside = aside >= Title.BOLD ? 0 : aside;
        return aside == 0;
    }

    /** A rule ends what a heading heads. */
    void rule() {
        aside = 0;
    }

    /** Where a passage stands that is in no prediction section. */
    Place elsewhere() {
        return aside > 0 || backward ? Place.ASIDE : Place.PROSE;
    }
}
