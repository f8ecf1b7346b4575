package callbook.scoring.calendar;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the resource says about one year, unfolded without any of the rules under test. */
record XnysFacts(int year, List<MonthDay> summer, List<MonthDay> shut, Map<MonthDay, LocalTime> early) {
    static final LocalDate LAST = LocalDate.of(2023, 1, 13);

    static List<XnysFacts> all() {
        try (InputStream in = XnysFacts.class.getResourceAsStream("xnys-facts.txt")) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().filter(line -> !line.startsWith("#")).map(XnysFacts::parse).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Optional<Session> session(LocalDate date) {
        MonthDay day = MonthDay.from(date);
        if (date.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0 || shut.contains(day)) {
            return Optional.empty();
        }
        return Optional.of(new Session(date, at(date, LocalTime.of(9, 30)),
                at(date, early.getOrDefault(day, LocalTime.of(16, 0)))));
    }

    private Instant at(LocalDate date, LocalTime time) {
        MonthDay day = MonthDay.from(date);
        boolean isSummer = !summer.isEmpty() && !day.isBefore(summer.get(0)) && day.isBefore(summer.get(1));
        return date.atTime(time).toInstant(ZoneOffset.ofHours(isSummer ? -4 : -5));
    }

    private static XnysFacts parse(String line) {
        String[] parts = line.split("\\|", -1);
        Map<MonthDay, LocalTime> early = new HashMap<>();
        for (String entry : words(parts[3])) {
            String[] dayAndTime = entry.split("@");
            early.put(day(dayAndTime[0]), LocalTime.parse(dayAndTime[1]));
        }
        return new XnysFacts(Integer.parseInt(parts[0].strip()), days(parts[1]), days(parts[2]), early);
    }

    private static List<MonthDay> days(String text) {
        return words(text).stream().map(XnysFacts::day).toList();
    }

    private static MonthDay day(String text) {
        return MonthDay.parse("--" + text);
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.strip().split(" ")).filter(word -> !word.isEmpty() && !word.equals("-")).toList();
    }
}
