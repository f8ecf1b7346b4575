package callbook.scoring.price;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Where each field stands in the rows of one CSV file, as its first line says. */
final class CsvColumns {

    static final List<String> NAMES = List.of("symbol", "time", "open", "high", "low", "close", "volume", "source");

    private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder().setTrim(true).get();

    private final Map<String, Integer> places;

    private CsvColumns(Map<String, Integer> places) {
        this.places = Map.copyOf(places);
    }

    /** What is wrong with a first line: unknown, missing or repeated columns, in words; empty where nothing is. */
    static List<String> faults(String header) {
        List<String> given = fields(header).orElse(List.of());
        List<String> faults = new ArrayList<>();
        given.stream().filter(n -> !NAMES.contains(n)).forEach(n -> faults.add("unknown column \"" + n + "\""));
        NAMES.stream().filter(n -> !given.contains(n)).forEach(n -> faults.add("column " + n + " is missing"));
        NAMES.stream().filter(n -> given.indexOf(n) != given.lastIndexOf(n))
                .forEach(n -> faults.add("column " + n + " stands twice"));
        return faults;
    }

    /** The columns of a first line without faults. */
    static CsvColumns of(String header) {
        List<String> given = fields(header).orElseThrow();
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < given.size(); i++) {
            places.put(given.get(i), i);
        }
        return new CsvColumns(places);
    }

    /** The row of a line; empty where the line has another number of fields than the first, or a quote that never ends. */
    Optional<BarRow> row(String line) {
        return fields(line).filter(f -> f.size() == places.size()).map(f -> new BarRow(at(f, "symbol"), at(f, "time"),
                at(f, "open"), at(f, "high"), at(f, "low"), at(f, "close"), at(f, "volume"), at(f, "source")));
    }

    private String at(List<String> fields, String name) {
        String value = fields.get(places.get(name));
        return value.isEmpty() ? null : value;
    }

    private static Optional<List<String>> fields(String line) {
        if (line.indexOf('"') < 0) {
            List<String> fields = new ArrayList<>();
            int from = 0;
            for (int comma = line.indexOf(','); comma >= 0; comma = line.indexOf(',', from)) {
                fields.add(line.substring(from, comma).strip());
                from = comma + 1;
            }
            fields.add(line.substring(from).strip());
            return Optional.of(fields);
        }
        try (CSVParser parser = CSVParser.parse(line, FORMAT)) {
            List<CSVRecord> records = parser.getRecords();
            return records.size() == 1 ? Optional.of(records.get(0).toList()) : Optional.empty();
        } catch (IOException | java.io.UncheckedIOException e) {
            return Optional.empty();
        }
    }
}
