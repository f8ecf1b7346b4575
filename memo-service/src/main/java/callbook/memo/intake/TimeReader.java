package callbook.memo.intake;

import java.time.LocalTime;
import java.util.Optional;

/** Reads a time of day on the 12- or 24-hour clock: 18:47, 18:47:05.123, 7:15 PM, 7 p.m. */
final class TimeReader {

    private static final int NOON = 12;

    private final Tokens tokens;

    TimeReader(Tokens tokens) {
        this.tokens = tokens;
    }

    Optional<Match<LocalTime>> at(int i) {
        if (!tokens.isShortNumber(i)) {
            return Optional.empty();
        }
        if (tokens.isJoinedSign(i + 1, ":") && tokens.joinedDigits(i + 2) > 0) {
            return Optional.of(clock(i));
        }
        // 7.15 is a time only with am or pm behind it: 0.58 is a confidence
        boolean dotted = tokens.isJoinedSign(i + 1, ".") && tokens.joinedDigits(i + 2) == 2;
        int end = dotted ? i + 3 : i + 1;
        int minute = dotted ? tokens.number(i + 2) : 0;
        return meridiem(end).isEmpty() ? Optional.empty() : Optional.of(time(i, minute, LocalTime.MIDNIGHT, end));
    }

    private Match<LocalTime> clock(int i) {
        int minutes = tokens.joinedDigits(i + 2);
        boolean seconds = tokens.isJoinedSign(i + 3, ":") && tokens.joinedDigits(i + 4) > 0;
        int end = seconds ? i + 5 : i + 3;
        if (minutes != 2 || seconds && tokens.digits(i + 4) != 2) {
            return Match.unclear("minutes and seconds have two digits", afterMeridiem(end));
        }
        if (seconds && tokens.number(i + 4) > 59) {
            return Match.impossible("there is no such time of day", afterMeridiem(end));
        }
        LocalTime rest = LocalTime.MIDNIGHT.withSecond(seconds ? tokens.number(i + 4) : 0);
        boolean fraction = seconds && (tokens.isJoinedSign(end, ".") || tokens.isJoinedSign(end, ","))
                && tokens.joinedDigits(end + 1) > 0;
        return fraction ? time(i, tokens.number(i + 2), rest.withNano(nanos(end + 1)), end + 2)
                : time(i, tokens.number(i + 2), rest, end);
    }

    /** A fraction's digits beyond the ninth are cut: instants are kept to microseconds. */
    private int nanos(int i) {
        return Integer.parseInt((tokens.at(i).text() + "000000000").substring(0, 9));
    }

    private Match<LocalTime> time(int i, int minute, LocalTime seconds, int end) {
        String half = meridiem(end);
        int hour = tokens.number(i);
        boolean exists = minute <= 59 && (half.isEmpty() ? hour <= 23 : hour >= 1 && hour <= NOON);
        if (!exists) {
            return Match.impossible("there is no such time of day", afterMeridiem(end));
        }
        int of24 = half.isEmpty() ? hour : hour % NOON + (half.equals("pm") ? NOON : 0);
        return Match.known(seconds.withHour(of24).withMinute(minute), afterMeridiem(end));
    }

    /** {@code am}, {@code pm}, or empty where neither stands at i. */
    private String meridiem(int i) {
        String word = tokens.word(i);
        if (word.equals("am") || word.equals("pm")) {
            return word;
        }
        boolean spelled = (word.equals("a") || word.equals("p")) && tokens.isJoinedSign(i + 1, ".")
                && tokens.word(i + 2).equals("m");
        return spelled ? word + "m" : "";
    }

    private int afterMeridiem(int i) {
        if (meridiem(i).isEmpty()) {
            return i;
        }
        if (tokens.word(i).length() == 2) {
            return i + 1;
        }
        return tokens.isJoinedSign(i + 3, ".") ? i + 4 : i + 3;
    }
}
