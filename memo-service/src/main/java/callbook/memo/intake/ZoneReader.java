package callbook.memo.intake;

import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;

/** Reads what may stand behind a time of day to say its offset from UTC: Z, UTC, GMT+2, -07:00, -0700. */
final class ZoneReader {

    private static final Set<String> UTC = Set.of("z", "utc", "gmt");

    private final Tokens tokens;

    ZoneReader(Tokens tokens) {
        this.tokens = tokens;
    }

    Optional<Match<ZoneOffset>> at(int i) {
        int at = tokens.isSign(i, "(") ? i + 1 : i;
        boolean named = UTC.contains(tokens.word(at));
        int sign = named ? at + 1 : at;
        if (isOffset(sign, named)) {
            return Optional.of(offset(sign));
        }
        return named ? Optional.of(Match.known(ZoneOffset.UTC, sign)) : Optional.empty();
    }

    private boolean isOffset(int i, boolean named) {
        int digits = tokens.joinedDigits(i + 1);
        boolean length = digits == 2 || digits == 4 || named && digits == 1;
        // 18:47 -2026-03-29 is a date behind a hyphen, not an offset
        boolean date = tokens.isJoinedSign(i + 2, "-") || tokens.isJoinedSign(i + 2, "/");
        return (tokens.isSign(i, "+") || tokens.isSign(i, "-")) && length && !date;
    }

    private Match<ZoneOffset> offset(int i) {
        int number = tokens.number(i + 1);
        boolean whole = tokens.digits(i + 1) == 4;
        boolean colon = !whole && tokens.isJoinedSign(i + 2, ":") && tokens.joinedDigits(i + 3) == 2;
        int hours = whole ? number / 100 : number;
        int minutes = whole ? number % 100 : colon ? tokens.number(i + 3) : 0;
        int end = colon ? i + 4 : i + 2;
        if (minutes > 59 || hours * 60 + minutes > 18 * 60) {
            return Match.impossible("there is no such offset from UTC", end);
        }
        int seconds = (hours * 60 + minutes) * 60;
        return Match.known(ZoneOffset.ofTotalSeconds(tokens.isSign(i, "-") ? -seconds : seconds), end);
    }
}
