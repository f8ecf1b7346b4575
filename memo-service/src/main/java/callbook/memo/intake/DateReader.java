package callbook.memo.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads a civil date as people write it: 2026-03-31, March 31, 2026, 31 Mar. 2026. */
final class DateReader {

    static final Map<String, Integer> MONTHS = Map.ofEntries(Map.entry("january", 1), Map.entry("february", 2),
            Map.entry("march", 3), Map.entry("april", 4), Map.entry("may", 5), Map.entry("june", 6), Map.entry("july", 7),
            Map.entry("august", 8), Map.entry("september", 9), Map.entry("october", 10), Map.entry("november", 11),
            Map.entry("december", 12), Map.entry("jan", 1), Map.entry("feb", 2), Map.entry("mar", 3), Map.entry("apr", 4),
            Map.entry("jun", 6), Map.entry("jul", 7), Map.entry("aug", 8), Map.entry("sep", 9), Map.entry("sept", 9),
            Map.entry("oct", 10), Map.entry("nov", 11), Map.entry("dec", 12));

    private static final Set<String> ORDINALS = Set.of("st", "nd", "rd", "th");

    private final Tokens tokens;

    DateReader(Tokens tokens) {
        this.tokens = tokens;
    }

    Optional<Match<LocalDate>> at(int i) {
        if (MONTHS.containsKey(tokens.word(i))) {
            return monthFirst(i);
        }
        Optional<Match<LocalDate>> numeric = numeric(i);
        return numeric.isPresent() ? numeric : dayFirst(i);
    }

    private Optional<Match<LocalDate>> numeric(int i) {
        String sign = tokens.at(i + 1).text();
        boolean joined = Set.of("-", "/", ".").contains(sign) && !tokens.at(i + 1).apart() && tokens.isJoinedSign(i + 3, sign);
        int middle = tokens.joinedDigits(i + 2);
        int last = tokens.joinedDigits(i + 4);
        if (!joined || middle < 1 || middle > 2 || last < 1) {
            return Optional.empty();
        }
        if (tokens.digits(i) == 4 && last <= 2) {
            return Optional.of(date(tokens.number(i), tokens.number(i + 2), tokens.number(i + 4), i + 5));
        }
        if (tokens.isShortNumber(i) && last == 4) {
            return Optional.of(inSomeOrder(i));
        }
        return tokens.isShortNumber(i) && last == 2 ? Optional.of(Match.unclear("the year has two digits", i + 5))
                : Optional.empty();
    }

    /** 04/28/2026 can only be read one way; 04/03/2026 can be read two ways, so it is not read. */
    private Match<LocalDate> inSomeOrder(int i) {
        int first = tokens.number(i);
        int second = tokens.number(i + 2);
        if (first <= 12 && second <= 12 && first != second) {
            return Match.unclear("day and month cannot be told apart", i + 5);
        }
        int month = first <= 12 ? first : second;
        int day = first <= 12 ? second : first;
        return date(tokens.number(i + 4), month, day, i + 5);
    }

    private Optional<Match<LocalDate>> monthFirst(int i) {
        int at = tokens.isSign(i + 1, ".") || tokens.isJoinedSign(i + 1, "-") ? i + 2 : i + 1;
        if (tokens.digits(at) == 4) {
            return Optional.of(Match.unclear("the date has no day", at + 1));
        }
        if (!tokens.isShortNumber(at)) {
            return Optional.empty();
        }
        int month = MONTHS.get(tokens.word(i));
        return Optional.of(withYear(month, tokens.number(at), ordinal(at + 1)));
    }

    private Optional<Match<LocalDate>> dayFirst(int i) {
        if (!tokens.isShortNumber(i)) {
            return Optional.empty();
        }
        int at = ordinal(i + 1);
        at = tokens.word(at).equals("of") || tokens.isJoinedSign(at, "-") ? at + 1 : at;
        Integer month = MONTHS.get(tokens.word(at));
        if (month == null) {
            return Optional.empty();
        }
        return Optional.of(withYear(month, tokens.number(i), tokens.isSign(at + 1, ".") ? at + 2 : at + 1));
    }

    private int ordinal(int i) {
        return ORDINALS.contains(tokens.word(i)) && !tokens.at(i).apart() ? i + 1 : i;
    }

    private Match<LocalDate> withYear(int month, int day, int i) {
        int at = tokens.isSign(i, ",") || tokens.isJoinedSign(i, "-") ? i + 1 : i;
        if (tokens.digits(at) != 4) {
            return Match.unclear("the date has no year of four digits", i);
        }
        return date(tokens.number(at), month, day, at + 1);
    }

    private static Match<LocalDate> date(int year, int month, int day, int end) {
        try {
            return Match.known(LocalDate.of(year, month, day), end);
        } catch (DateTimeException e) {
            return Match.impossible("there is no such date", end);
        }
    }
}
