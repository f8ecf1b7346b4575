package callbook.scoring.price;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;

import callbook.scoring.calendar.Markets;
import callbook.scoring.problem.ProblemException;
import callbook.scoring.problem.Violation;

/** Imports files of prices of any size: rows are checked one by one and kept in batches that commit within a second. */
@ApplicationScoped
class PriceImportService {

    private static final int BATCH = 1000;

    private final PriceImportStore prices;
    private final IntradayImportStore intraday;
    private final RowMappers rows;

    PriceImportService(PriceImportStore prices, IntradayImportStore intraday, RowMappers rows) {
        this.prices = prices;
        this.intraday = intraday;
        this.rows = rows;
    }

    /**
     * Reads a CSV file to its end. A first line that is not the contract's refuses the file before its first row.
     *
     * @param writer on whose behalf the bars are kept
     */
    ImportReport importCsv(InputStream body, Instant now, String writer) throws IOException {
        Lines lines = lines(body);
        CsvColumns columns = columns(lines);
        return read(lines, columns::row, now, writer);
    }

    /**
     * Reads lines of JSON objects to their end, each with the fields of the contract's columns.
     *
     * @param writer on whose behalf the bars are kept
     */
    ImportReport importNdjson(InputStream body, Instant now, String writer) throws IOException {
        return read(lines(body), rows::row, now, writer);
    }

    private static Lines lines(InputStream body) {
        return new Lines(new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8)));
    }

    private ImportReport read(Lines lines, Function<String, Optional<BarRow>> row, Instant now, String writer)
            throws IOException {
        BarCheck check = new BarCheck(Markets.built(), now);
        ImportReport.Tally tally = new ImportReport.Tally();
        List<DailyBar> daily = new ArrayList<>(BATCH);
        List<IntradayBar> stretches = new ArrayList<>();
        for (Optional<Lines.Line> line = lines.next(); line.isPresent(); line = lines.next()) {
            Optional<BarCheck.Outcome> outcome = read(line.get(), row, check, tally);
            outcome.ifPresent(read -> {
                if (read instanceof BarCheck.Outcome.Accepted bar) {
                    daily.add(bar.bar());
                } else if (read instanceof BarCheck.Outcome.Intraday bar) {
                    stretches.add(bar.bar());
                }
            });
            if (daily.size() + stretches.size() >= BATCH) {
                keep(daily, stretches, writer, tally);
            }
        }
        keep(daily, stretches, writer, tally);
        return tally.report();
    }

    private void keep(List<DailyBar> daily, List<IntradayBar> stretches, String writer, ImportReport.Tally tally) {
        tally.accept(prices.keep(daily, writer));
        tally.accept(intraday.keep(stretches, writer));
        daily.clear();
        stretches.clear();
    }

    private static CsvColumns columns(Lines lines) throws IOException {
        Optional<Lines.Line> header = lines.next();
        String text = header.map(Lines.Line::text).orElse("").replaceFirst("^\uFEFF", "");
        List<String> faults = header.filter(Lines.Line::tooLong).isPresent()
                ? List.of("the first line has more than " + Lines.LONGEST + " characters")
                : CsvColumns.faults(text);
        if (!faults.isEmpty()) {
            String expected = "the first line must name the columns " + String.join(",", CsvColumns.NAMES);
            throw new ProblemException(400, expected + "; " + String.join("; ", faults),
                    faults.stream().map(f -> new Violation("header", f)).toList());
        }
        return CsvColumns.of(text);
    }

    /** What became of a line, empty where it is blank or was told to the tally as rejected. */
    private static Optional<BarCheck.Outcome> read(Lines.Line line, Function<String, Optional<BarRow>> read, BarCheck check,
            ImportReport.Tally tally) {
        if (line.text().isBlank() && !line.tooLong()) {
            return Optional.empty();
        }
        Optional<BarRow> row = line.tooLong() ? Optional.empty() : read.apply(line.text());
        if (row.isEmpty()) {
            tally.reject(line.number(), line.tooLong() ? "LINE_TOO_LONG" : "NOT_A_ROW");
            return Optional.empty();
        }
        BarCheck.Outcome outcome = check.read(row.get());
        if (outcome instanceof BarCheck.Outcome.Rejected rejected) {
            tally.reject(line.number(), rejected.fault().name());
        }
        return Optional.of(outcome);
    }
}
