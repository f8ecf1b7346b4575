package callbook.memo.intake;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The line in which a writer says where in their own time a memo stands: {@code March 30, 2026 — 7:15 PM — Cycle 280}.
 *
 * @param text as written, without the emphasis marks around it
 * @param local the writer's date and time of day, null where they are not clear
 * @param cycle from 0; null where there is none
 * @param notes why something of it is null
 */
record Dateline(String text, LocalDateTime local, Integer cycle, List<String> notes) {

    /** In UTF-16 units: longer lines are prose. */
    static final int LONGEST = 200;

    private static final int FOREIGN_WORDS_SET_APART = 4;
    private static final int FOREIGN_WORDS_IN_PLAIN_TEXT = 2;

    /** Words that stand in datelines and say nothing about whether the line is one. */
    private static final Set<String> AT_HOME = Set.of("workshop", "journal", "memo", "date", "dateline", "at", "on", "of",
            "the", "in",
            "and", "a", "m", "p", "t", "utc", "gmt", "z", "et", "est", "edt", "ct", "cst", "cdt", "mt", "mst", "mdt", "pt",
            "pst", "pdt",
            "bst", "cet", "cest", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mon", "tue",
            "wed",
            "thu", "fri", "sat", "sun", "early", "late", "morning", "noon", "afternoon", "evening", "night", "midnight", "time",
            "local");

    /** Words that make a sentence or a call of a line, however short it is. */
    private static final Set<String> PROSE = Set.of("by", "before", "until", "through", "within", "is", "was", "are", "were",
            "will", "i",
            "my", "we", "our", "it", "that", "this");

    Dateline {
        notes = List.copyOf(notes);
    }

    /** Reads a line of the header region, if it is a dateline: short, with a cycle or a date, and no sentence. */
    static Optional<Dateline> inHeader(String bareLine) {
        if (bareLine.length() > LONGEST || Markdown.headingLevel(bareLine) == 1 || Markdown.isBlockItem(bareLine)) {
            return Optional.empty();
        }
        String line = Markdown.headingLevel(bareLine) > 0 ? Markdown.heading(bareLine) : bareLine;
        String text = Markdown.withoutOuterMarks(Marks.strip(line));
        boolean setApart = !line.equals(bareLine) || Markdown.isEmphasised(line) || line.indexOf('|') >= 0;
        int foreign = setApart ? FOREIGN_WORDS_SET_APART : FOREIGN_WORDS_IN_PLAIN_TEXT;
        return isDateline(text, foreign) ? Optional.of(stated(text)) : Optional.empty();
    }

    private static boolean isDateline(String text, int foreign) {
        Moments sofar = Moments.in("");
        Moments placed = sofar;
        for (String part : text.split("\\|")) {
            Moments moments = Moments.in(part);
            sofar = sofar.and(moments);
            // what is appended behind the last moment, such as a confidence, is not looked at
            placed = moments.none() ? placed : sofar;
        }
        List<String> words = placed.rest().stream().filter(t -> t.kind() == 'a').map(Tokens.Token::text)
                .filter(word -> !AT_HOME.contains(word)).toList();
        boolean figures = placed.rest().stream().anyMatch(t -> "%$".contains(t.text()));
        boolean sentence = !words.isEmpty() && text.matches(".*[.?!:;]") && !text.matches("(?i).*[ap]\\.m\\.");
        return placed.placesInTime() && !figures && !sentence && words.size() <= foreign
                && words.stream().noneMatch(PROSE::contains);
    }

    /** Reads what is stated to be a dateline. */
    static Dateline stated(String text) {
        Moments moments = Moments.in(text);
        List<String> notes = new ArrayList<>();
        LocalDate date = only(moments.dates(), "date", notes);
        LocalTime time = date == null ? null : only(moments.times(), "time of day", notes);
        Integer cycle = moments.cycles().isEmpty() ? null : only(moments.cycles().stream().distinct().toList(), "cycle", notes);
        return new Dateline(text, time == null ? null : date.atTime(time), cycle, notes);
    }

    private static <T> T only(List<Found<T>> found, String what, List<String> notes) {
        if (found.size() == 1) {
            Found<T> one = found.get(0);
            if (one.orNull() == null) {
                notes.add("dateline: " + one.why());
            }
            return one.orNull();
        }
        notes.add("dateline: there is " + (found.isEmpty() ? "no " : "more than one ") + what + " in it");
        return null;
    }
}
