package callbook.prediction.reading.words;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The tables beside these classes: UTF-8, a heading line, one row a line, cells parted by commas, several values in a cell by
 * bars,
 * comments after a leading #. No quoting: no cell needs a comma.
 */
public final class Table {

    private static final String FOLDER = "/callbook/prediction/reading/";

    private Table() {
    }

    /** The rows of a table, each with exactly the heading's number of cells, trimmed. */
    public static List<List<String>> rows(String name) {
        try (InputStream in = Table.class.getResourceAsStream(FOLDER + name);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            List<List<String>> rows = lines.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).map(Table::cells)
                    .toList();
            int width = rows.get(0).size();
            rows.stream().filter(row -> row.size() != width).findFirst().ifPresent(row -> {
                throw new IllegalStateException(name + " has a row of another width: " + row);
            });
            return rows.subList(1, rows.size());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The values of one cell. */
    public static List<String> values(String cell) {
        return cell.isEmpty() ? List.of() : List.of(cell.split("\\|"));
    }

    private static List<String> cells(String line) {
        return List.of(line.split(",", -1)).stream().map(String::trim).toList();
    }
}
