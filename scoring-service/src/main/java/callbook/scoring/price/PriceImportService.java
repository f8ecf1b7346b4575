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

import jakarta.enterprise.context.ApplicationScoped;

import callbook.scoring.calendar.Markets;
import callbook.scoring.problem.ProblemException;
import callbook.scoring.problem.Violation;

/** Imports files of daily prices of any size: rows are checked one by one and kept in batches that commit within a second. */
@ApplicationScoped
class PriceImportService {

    private static final int BATCH = 1000;

    private final PriceImportStore prices;

    PriceImportService(PriceImportStore prices) {
        this.prices = prices;
    }

    /**
     * Reads a CSV file to its end. A first line that is not the contract's refuses the file before its first row.
     *
     * @param writer on whose behalf the bars are kept
     */
    ImportReport importCsv(InputStream body, Instant now, String writer) throws IOException {
        Lines lines = new Lines(new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8)));
        CsvColumns columns = columns(lines);
        BarCheck check = new BarCheck(Markets.built(), now);
        ImportReport.Tally tally = new ImportReport.Tally();
        List<DailyBar> batch = new ArrayList<>(BATCH);
        for (Optional<Lines.Line> line = lines.next(); line.isPresent(); line = lines.next()) {
            read(line.get(), columns, check, tally).ifPresent(batch::add);
            if (batch.size() == BATCH) {
                tally.accept(prices.keep(batch, writer));
                batch.clear();
            }
        }
        tally.accept(prices.keep(batch, writer));
        return tally.report();
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

    private static Optional<DailyBar> read(Lines.Line line, CsvColumns columns, BarCheck check, ImportReport.Tally tally) {
        if (line.text().isBlank() && !line.tooLong()) {
            return Optional.empty();
        }
        Optional<BarRow> row = line.tooLong() ? Optional.empty() : columns.row(line.text());
        if (row.isEmpty()) {
            tally.reject(line.number(), line.tooLong() ? "LINE_TOO_LONG" : "NOT_A_ROW");
            return Optional.empty();
        }
        BarCheck.Outcome outcome = check.read(row.get());
        if (outcome instanceof BarCheck.Outcome.Rejected rejected) {
            tally.reject(line.number(), rejected.fault().name());
            return Optional.empty();
        }
        return Optional.of(((BarCheck.Outcome.Accepted) outcome).bar());
    }
}
