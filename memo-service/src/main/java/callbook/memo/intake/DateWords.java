package callbook.memo.intake;

import java.util.Set;

/** What a short line says about time beside the moments that can be read in it. Each table grows by a word. */
final class DateWords {

    /** With the months' names, what makes a writer's "when" of a line that holds no readable date. */
    private static final Set<String> DAYS = Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
            "mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun", "today", "yesterday", "tomorrow",
            "tonight", "ago");

    private static final Set<String> PARTS_OF_DAY = Set.of("early", "late", "morning", "noon", "midday", "afternoon", "evening",
            "night", "midnight");

    private static final Set<String> BESIDE = Set.of("last", "next", "this", "day", "days", "week", "weeks", "month", "months",
            "hour", "hours", "at", "on", "of", "the", "in", "around", "about", "local", "time", "a", "p", "m", "am", "pm", "t",
            "st", "nd", "rd", "th", "z", "utc", "gmt", "et", "est", "edt", "ct", "cst", "cdt", "mt", "mst", "mdt", "pt", "pst",
            "pdt", "bst", "cet", "cest");

    private static final int YEAR_DIGITS = 4;

    private DateWords() {
    }

    /** Whether it names a day or a month, readable or not. */
    static boolean nameADay(Moments moments) {
        return !moments.dates().isEmpty() || moments.rest().stream().anyMatch(DateWords::isDay);
    }

    /** Whether it says when and nothing else; "2026" says that too, "2" does not. */
    static boolean sayOnlyWhen(Moments moments) {
        boolean number = moments.rest().stream()
                .anyMatch(token -> token.kind() == '9' && token.text().length() >= YEAR_DIGITS);
        boolean when = nameADay(moments) || !moments.times().isEmpty() || number;
        return when && moments.cycles().isEmpty() && !sayMore(moments);
    }

    static boolean sayPartOfDay(Moments moments) {
        return moments.rest().stream().anyMatch(token -> PARTS_OF_DAY.contains(token.text()));
    }

    /** Whether it holds words that have nothing to do with time. */
    static boolean sayMore(Moments moments) {
        return moments.rest().stream().anyMatch(token -> token.kind() == 'a' && !isDay(token)
                && !PARTS_OF_DAY.contains(token.text()) && !BESIDE.contains(token.text()));
    }

    private static boolean isDay(Tokens.Token token) {
        return DAYS.contains(token.text()) || DateReader.MONTHS.containsKey(token.text());
    }

    /** Whether a time of day is given to the second or with its offset: clocks do that, people who look at one do not. */
    static boolean isToTheSecond(String line) {
        Tokens tokens = Tokens.of(line);
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.isShortNumber(i) && tokens.isJoinedSign(i + 1, ":") && tokens.joinedDigits(i + 2) == 2
                    && tokens.isJoinedSign(i + 3, ":") && tokens.joinedDigits(i + 4) == 2) {
                return true;
            }
        }
        return !Moments.in(line).zones().isEmpty();
    }

    /** Whether a date stands in it as programs write one: 2026-04-01. */
    static boolean holdIsoDate(String line) {
        Tokens tokens = Tokens.of(line);
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.digits(i) == YEAR_DIGITS && tokens.isJoinedSign(i + 1, "-") && tokens.joinedDigits(i + 2) > 0
                    && tokens.isJoinedSign(i + 3, "-")) {
                return true;
            }
        }
        return false;
    }
}
