package callbook.prediction.reading.layout;

import java.util.ArrayList;
import java.util.List;

import callbook.prediction.claim.Span;
import callbook.prediction.reading.layout.Line.Kind;

/** Gathers the lines of a memo's debate while its lines are walked. Of several debates the last stands under the memo. */
final class Debates {

    /** More lines than this are no debate. */
    private static final int MOST_LINES = 40;

    private List<Line> last = new ArrayList<>();
    private boolean open;

    /** What a line is where it stands: one right under a debate may go on with it. */
    Kind kind(Line line, Kind kind) {
        boolean words = kind == Kind.TEXT || kind == Kind.ITEM;
        boolean continues = open && words && last.size() < MOST_LINES && line.end() - line.start() < 200
                && DebateMark.continues(written(line));
        open &= kind == Kind.BLANK || kind == Kind.DEBATE || continues;
        return continues ? Kind.DEBATE : kind;
    }

    void add(Line line) {
        boolean another = DebateMark.isStated(written(line))
                && last.stream().map(Debates::written).anyMatch(DebateMark::isStated);
        if (!open || another) {
            last = new ArrayList<>();
        }
        if (last.size() < MOST_LINES) {
            last.add(line);
        }
        open = true;
    }

    /** The lines of the last debate, in order. */
    List<Span> lines() {
        return last.stream().map(line -> new Span(line.start(), line.end())).toList();
    }

    private static String written(Line line) {
        return line.text().substring(line.start(), line.end());
    }
}
