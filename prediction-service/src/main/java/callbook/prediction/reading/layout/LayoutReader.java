package callbook.prediction.reading.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import callbook.prediction.claim.Span;
import callbook.prediction.reading.layout.Line.Kind;
import callbook.prediction.reading.layout.Passage.Place;

/** Walks the lines of a text once and sorts them into passages. */
public final class LayoutReader {

    /** A text without any structure up to this length is itself the prediction. */
    private static final int LONGEST_BARE_TEXT = 1000;

    private final String text;
    private final List<Passage> passages = new ArrayList<>();
    private Place place = Place.PROSE;
    private int section;
    private Kind block = Kind.BLANK;
    private boolean structured;
    private final Debates debates = new Debates();
    private final CallTable table = new CallTable();
    private final Outline outline;
    private Span open;

    private LayoutReader(String text) {
        this.text = text;
        this.outline = new Outline(text);
    }

    /** The layout of a text. */
    public static Layout read(String text) {
        LayoutReader reader = new LayoutReader(text);
        List<Line> lines = Line.of(text);
        int from = Header.lines(lines);
        lines.subList(0, from).stream().filter(line -> line.kind() != Kind.BLANK)
                .forEach(line -> reader.passages.add(new Passage(Place.HEADER, 0, new Span(line.start(), line.end()))));
        reader.structured = from > 0;
        reader.outline.header(lines.subList(0, from));
        reader.place = reader.outline.elsewhere();
        lines.subList(from, lines.size()).forEach(reader::line);
        reader.rows();
        reader.flush();
        return new Layout(reader.isBare() && reader.passages.size() == 1 ? reader.asPrediction() : reader.passages,
                reader.debates.lines(),
                reader.outline.cycle(), reader.isBare());
    }

    private boolean isBare() {
        return !structured && text.length() <= LONGEST_BARE_TEXT;
    }

    private List<Passage> asPrediction() {
        return passages.stream().map(passage -> new Passage(Place.PREDICTION, 1, passage.span())).toList();
    }

    private void line(Line line) {
        Kind kind = debates.kind(line, inBlock(line.kind()));
        block = kind;
        if (kind != Kind.TABLE) {
            rows();
        }
        switch (kind) {
            case TEXT, ITEM, HEADING -> words(line, kind);
            case DEBATE -> debate(line);
            case RULE, FOOTER -> {
                outline.rule();
                leave();
            }
            case BLANK -> flush();
            case TABLE -> {
                flush();
                structured = true;
                table.add(line);
            }
            case QUOTE, FENCE, INDENTED -> {
                flush();
                structured = true;
            }
        }
    }

    /** Each row of a table of calls is a prediction of its own, unless a heading takes it from its author. */
    private void rows() {
        CallTable.Rows rows = table.close();
        rows.marks().forEach(this::mark);
        boolean foreign = place == Place.ASIDE;
        for (CallTable.Row row : foreign ? List.<CallTable.Row> of() : rows.calls()) {
            section++;
            passages.add(new Passage(Place.PREDICTION, section, row.words()));
            beside(Place.END, row.end());
            beside(Place.CHANCE, row.chance());
        }
    }

    private void mark(CallTable.Mark mark) {
        passages.add(new Passage(Place.MARK, 0, mark.row()));
        passages.add(new Passage(Place.MARKED, 0, mark.subject()));
        mark.levels().forEach(cell -> passages.add(new Passage(Place.LEVEL, 0, cell)));
        mark.moves().forEach(cell -> passages.add(new Passage(Place.MOVE, 0, cell)));
    }

    private void beside(Place cell, Span span) {
        if (span != null) {
            passages.add(new Passage(cell, section, span));
        }
    }

    /** A fence holds until it is closed; a quotation until a blank line. */
    private Kind inBlock(Kind kind) {
        if (block == Kind.FENCE) {
            return kind == Kind.FENCE ? Kind.INDENTED : Kind.FENCE;
        }
        if (block == Kind.QUOTE && kind == Kind.TEXT) {
            return Kind.QUOTE;
        }
        return kind == Kind.INDENTED && open != null ? Kind.TEXT : kind;
    }

    private void words(Line line, Kind kind) {
        Optional<Title> title = Title.of(line, kind);
        if (title.isPresent() && place == Place.PREDICTION && title.get().isResult(text)) {
            flush();
            extend(new Span(line.content(), line.end()));
        } else if (title.isPresent() && outline.isAside(title.get(), place == Place.PREDICTION)) {
            leave();
            extend(new Span(title.get().rest(), line.end()));
        } else {
            plain(line, kind);
        }
    }

    private void plain(Line line, Kind kind) {
        Optional<Integer> opening = Heading.opens(line, kind, outline.cycle());
        if (opening.isPresent() && outline.mayOpen()) {
            leave();
            place = Place.PREDICTION;
            section++;
            extend(new Span(opening.get(), line.end()));
        } else if (kind == Kind.HEADING || kind == Kind.TEXT && place == Place.PREDICTION && Label.opens(line)) {
            leave();
        } else {
            if (kind == Kind.ITEM) {
                flush();
            }
            extend(new Span(line.content(), line.end()));
        }
    }

    private void debate(Line line) {
        leave();
        debates.add(line);
    }

    private void leave() {
        flush();
        structured = true;
        place = outline.elsewhere();
    }

    private void extend(Span span) {
        open = open == null ? span : open.to(span);
    }

    private void flush() {
        if (open != null && !open.of(text).isBlank()) {
            passages.add(new Passage(place, place == Place.PREDICTION ? section : 0, open));
        }
        open = null;
    }
}
