package callbook.prediction.reading.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import callbook.prediction.claim.Span;
import callbook.prediction.reading.words.Table;

/**
 * A table of calls: one of its columns says so by its heading, and none tells how they ended or whose they are. Each row is a
 * prediction: its subject where that has the column before, the call, and the time in the column beside it. What the headings
 * may be stands in {@code tables.csv}.
 */
final class CallTable {

    private enum Column {
        CALL,
        SUBJECT,
        END,
        CHANCE,
        LEVEL,
        MOVE,
        RESULT,
        OTHERS
    }

    /**
     * What one row states.
     *
     * @param words the call, with its subject and its end where they stand beside it
     * @param end the cell of its end where that stands apart, or null
     * @param chance the cell that says how sure its author is, or null
     */
    record Row(Span words, Span end, Span chance) {
    }

    /**
     * What the tape says of one thing.
     *
     * @param row the whole line
     * @param subject the cell that names the thing
     */
    record Mark(Span row, Span subject, List<Span> levels, List<Span> moves) {
    }

    /** What a table holds: calls, or marks of the tape, or neither. */
    record Rows(List<Row> calls, List<Mark> marks) {
    }

    private static final Map<String, Column> HEADINGS = Table.rows("tables.csv").stream()
            .flatMap(row -> Table.values(row.get(1)).stream().map(word -> Map.entry(word, Column.valueOf(row.get(0)))))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private static final Rows NONE = new Rows(List.of(), List.of());

    private final List<Line> lines = new ArrayList<>();

    void add(Line line) {
        lines.add(line);
    }

    /** What the rows state, and makes the table empty for the next one. */
    Rows close() {
        List<Line> table = List.copyOf(lines);
        lines.clear();
        if (table.size() < 3 || !isRule(table.get(1))) {
            return NONE;
        }
        List<Column> columns = new ArrayList<>();
        cells(table.get(0)).forEach(cell -> columns.add(column(table.get(0), cell)));
        if (columns.contains(Column.RESULT) || columns.contains(Column.OTHERS)) {
            return NONE;
        }
        List<Line> rows = table.subList(2, table.size());
        int call = columns.indexOf(Column.CALL);
        return call < 0 ? new Rows(List.of(), marks(rows, columns))
                : new Rows(rows.stream().map(CallTable::cells).filter(cells -> cells.size() > call)
                        .map(cells -> row(cells, columns)).toList(), List.of());
    }

    private static List<Mark> marks(List<Line> rows, List<Column> columns) {
        boolean marked = columns.contains(Column.LEVEL) || columns.contains(Column.MOVE);
        boolean named = !columns.isEmpty() && columns.get(0) != Column.LEVEL && columns.get(0) != Column.MOVE;
        return !marked || !named ? List.of() : rows.stream().filter(line -> !cells(line).isEmpty()).map(line -> {
            List<Span> cells = cells(line);
            return new Mark(trimmed(line.text(), line.start(), line.end()), cells.get(0), of(Column.LEVEL, cells, columns),
                    of(Column.MOVE, cells, columns));
        }).toList();
    }

    private static List<Span> of(Column column, List<Span> cells, List<Column> columns) {
        List<Span> found = new ArrayList<>();
        for (int at = 1; at < cells.size() && at < columns.size(); at++) {
            if (columns.get(at) == column && cell(cells, at) != null) {
                found.add(cells.get(at));
            }
        }
        return found;
    }

    private static Row row(List<Span> cells, List<Column> columns) {
        int call = columns.indexOf(Column.CALL);
        int end = columns.indexOf(Column.END);
        boolean beside = end == call + 1 && end < cells.size();
        Span from = call > 0 && columns.get(call - 1) == Column.SUBJECT ? cells.get(call - 1) : cells.get(call);
        return new Row(from.to(cells.get(beside ? end : call)), beside ? null : cell(cells, end),
                cell(cells, columns.indexOf(Column.CHANCE)));
    }

    private static Span cell(List<Span> cells, int at) {
        return at >= 0 && at < cells.size() && cells.get(at).start() < cells.get(at).end() ? cells.get(at) : null;
    }

    private static Column column(Line line, Span cell) {
        String words = cell.of(line.text()).replaceAll("[*_`]", "").strip().toLowerCase(Locale.ROOT);
        return HEADINGS.get(words);
    }

    private static boolean isRule(Line line) {
        return line.text().substring(line.start(), line.end()).chars().allMatch(c -> "|-: \t".indexOf(c) >= 0);
    }

    /** The cells of a row without the blanks around them; what stands before the first bar is none. */
    private static List<Span> cells(Line line) {
        List<Span> cells = new ArrayList<>();
        int from = -1;
        for (int at = line.start(); at <= line.end(); at++) {
            boolean bar = at < line.end() && line.text().charAt(at) == '|' && line.text().charAt(Math.max(0, at - 1)) != '\\';
            if (bar || at == line.end()) {
                if (from >= 0 && (bar || !line.text().substring(from, at).isBlank())) {
                    cells.add(trimmed(line.text(), from, at));
                }
                from = at + 1;
            }
        }
        return cells;
    }

    private static Span trimmed(String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }
}
