package callbook.memo.intake;

import java.util.Optional;
import java.util.Set;

/** Reads the running number of a writer's work: Cycle 280, CYCLE #1,402, cycle no. 7. A whole number from 0. */
final class CycleReader {

    private static final Set<String> BETWEEN = Set.of("#", ":", "no", ".", "number", "№");

    private final Tokens tokens;

    CycleReader(Tokens tokens) {
        this.tokens = tokens;
    }

    Optional<Match<Integer>> at(int i) {
        if (!tokens.word(i).equals("cycle")) {
            return Optional.empty();
        }
        int at = i + 1;
        while (BETWEEN.contains(tokens.at(at).text())) {
            at++;
        }
        if (tokens.isSign(at, "-")) {
            // "Cycle-329" joins, "Cycle -5" counts below zero
            boolean negative = tokens.at(at).apart() && tokens.joinedDigits(at + 1) > 0;
            at++;
            if (negative) {
                return Optional.of(Match.impossible("a cycle is not below zero", at + 1));
            }
        }
        return Optional.of(tokens.digits(at) > 0 ? number(at) : Match.unclear("the cycle has no number", i + 1));
    }

    private Match<Integer> number(int at) {
        StringBuilder digits = new StringBuilder(tokens.at(at).text());
        int end = at + 1;
        while (digits.length() <= 9 && tokens.isJoinedSign(end, ",") && tokens.joinedDigits(end + 1) == 3) {
            digits.append(tokens.at(end + 1).text());
            end += 2;
        }
        if (tokens.isJoinedSign(end, ".") && tokens.joinedDigits(end + 1) > 0) {
            return Match.impossible("a cycle is a whole number", end + 2);
        }
        Integer number = WholeNumber.orNull(digits.toString());
        return number == null ? Match.impossible("the cycle is too large", end) : Match.known(number, end);
    }
}
