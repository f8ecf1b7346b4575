package callbook.prediction.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import callbook.prediction.claim.Debate;

/** Reads the line under a memo: {@code *Debate: aligned_bearish | Conviction: 45% | Macro: 58% | Flow: abstain*}. */
final class DebateLine {

    private static final int MOST_MINDS = 20;
    private static final int LONGEST_NAME = 40;

    private String stance;
    private BigDecimal conviction;
    private final List<Debate.Mind> minds = new ArrayList<>();

    private DebateLine() {
    }

    static Debate read(String line) {
        DebateLine debate = new DebateLine();
        for (String part : line.split("\\|")) {
            int colon = part.indexOf(':');
            if (colon >= 0) {
                debate.part(trim(part.substring(0, colon)), trim(part.substring(colon + 1)));
            }
        }
        return new Debate(debate.stance, debate.conviction, debate.minds);
    }

    private void part(String name, String value) {
        switch (name.toLowerCase(Locale.ROOT)) {
            case "debate" -> stance = value.isEmpty() ? null : value.toLowerCase(Locale.ROOT);
            case "conviction" -> conviction = Probability.read(value).orElse(null);
            default -> mind(name, value);
        }
    }

    private void mind(String name, String value) {
        if (!name.isEmpty() && name.length() <= LONGEST_NAME && minds.size() < MOST_MINDS) {
            boolean abstained = value.toLowerCase(Locale.ROOT).startsWith("abstain");
            minds.add(new Debate.Mind(name, abstained ? null : Probability.read(value).orElse(null), abstained));
        }
    }

    private static String trim(String part) {
        int from = 0;
        int to = part.length();
        while (from < to && " \t*_".indexOf(part.charAt(from)) >= 0) {
            from++;
        }
        while (to > from && " \t*_".indexOf(part.charAt(to - 1)) >= 0) {
            to--;
        }
        return part.substring(from, to);
    }
}
