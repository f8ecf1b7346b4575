package callbook.bench.extraction;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import callbook.prediction.reading.time.Due;
import callbook.prediction.reading.time.Moment;
import callbook.prediction.reading.time.TimeFinder;
import callbook.prediction.reading.words.Token;
import callbook.prediction.reading.words.Tokenizer;

/**
 * Sentences with the end of the window that each means: number, sentence, phrase and end, parted by tabs; the end is a date, a
 * date with its hour ({@code 2026-04-01T22}), several parted by bars, or {@code NONE}.
 */
final class TimePhrases {

    /** Every such file is written for this moment. */
    private static final OffsetDateTime WRITTEN = OffsetDateTime.parse("2026-03-30T22:16:01-04:00");
    /** Good Friday: the files count sessions as the exchange does, which language alone cannot. */
    private static final Set<LocalDate> SHUT = Set.of(LocalDate.of(2026, 4, 3));
    private static final Moment MOMENT = Moment.of(Instant.from(WRITTEN), WRITTEN);

    private TimePhrases() {
    }

    static void evaluate(Path file, boolean onlyFigures, PrintStream out) throws IOException {
        Share share = new Share();
        StringBuilder differing = new StringBuilder();
        for (String line : Files.readAllLines(file)) {
            List<String> cells = List.of(line.split("\t"));
            if (cells.size() >= 4 && !cells.get(0).equals("n")) {
                String found = end(cells.get(1));
                boolean right = List.of(cells.get(3).split("\\|")).stream().anyMatch(end -> isSame(end, found));
                share.add(right);
                differing.append(
                        right ? "" : String.format("    %s%n      - %s%n      + %s%n", cells.get(1), cells.get(3), found));
            }
        }
        out.println(file);
        out.printf("  %-46s %s%n", "ends of windows", share);
        out.print(onlyFigures ? "" : differing);
    }

    private static boolean isSame(String expected, String found) {
        return expected.contains("T") ? found.startsWith(expected)
                : found.equals(expected) || found.startsWith(expected + "T");
    }

    private static String end(String sentence) {
        TimeFinder finder = new TimeFinder(MOMENT);
        List<Token> tokens = Tokenizer.tokens(sentence);
        return IntStream.range(0, tokens.size()).mapToObj(at -> finder.at(tokens, at)).flatMap(Optional::stream).findFirst()
                .map(found -> shown(found.value().due())).orElse("NONE");
    }

    private static String shown(Due due) {
        if (due instanceof Due.At at) {
            return at.until().atZone(Moment.NEW_YORK).toLocalDateTime().toString();
        }
        if (due instanceof Due.Sessions sessions) {
            return session(sessions.count()).toString();
        }
        return due.date(MOMENT.zone()).map(LocalDate::toString).orElse("NONE");
    }

    private static LocalDate session(int count) {
        LocalDate date = WRITTEN.toLocalDate();
        for (int left = count; left > 0;) {
            date = date.plusDays(1);
            boolean weekend = date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
            left -= weekend || SHUT.contains(date) ? 0 : 1;
        }
        return date;
    }
}
