package callbook.prediction.reading.clause;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import callbook.prediction.reading.items.Item;
import callbook.prediction.reading.items.Role;

/**
 * What keeps a whole sentence from being its author's own, present and serious prediction, however clear its clauses are: a
 * negated deadline, a figure that cannot be read, a past cycle, a mark of a score, somebody else's name before a colon.
 */
final class Doubts {

    private static final Set<Role> DOUBTFUL = EnumSet.of(Role.RETRACT, Role.RECAP);
    private static final Set<Role> DOUBTFUL_BRACKET = EnumSet.of(Role.RETRACT, Role.RECAP, Role.OTHERS, Role.SCORED,
            Role.GARBLED);
    private static final Set<Role> UNSAYING = EnumSet.of(Role.HEDGE, Role.NOT);
    private static final List<String> WINKS = List.of(";)", ";-)", "\uD83D\uDE09", "\uD83D\uDE1C", "\uD83D\uDE44");
    private static final Set<String> OUTCOMES = Set.of("hit", "miss", "missed", "win", "won", "loss", "lost", "right", "wrong",
            "correct", "true", "false", "failed");
    private static final Set<String> POINTING = Set.of("this", "that", "so", "these", "those");
    private static final int LONGEST_ATTRIBUTION = 6;
    /** Letters and punctuation stand before all score marks. */
    private static final char FIRST_SIGN = '\u2600';
    private static final String SCORE_MARKS = "✗✘✖❌❎✅✓✔☑☒👎👍";

    private Doubts() {
    }

    /** @param inner what stands in brackets */
    static boolean about(Items items, List<List<Item>> inner, String text) {
        return isExample(items) || isDoubtful(items, inner, text);
    }

    private static boolean isDoubtful(Items items, List<List<Item>> inner, String text) {
        return items.any(0, DOUBTFUL) || isGarbled(items) || negatesItsTime(items) || hasTwoTimes(items) || isOfACycle(items)
                || Labels.disown(items)
                || inner.stream().anyMatch(group -> about(new Items(group, text)) || isLast(items, group)
                        && Labels.attribute(new Items(group, text)));
    }

    /** "E.g. SPY higher by Friday"; further inside it names one of a class. */
    private static boolean isExample(Items items) {
        return items.size() > 0 && items.words(0).toLowerCase(Locale.ROOT).startsWith("e.g");
    }

    /** A mark that somebody puts behind a call when its outcome is known. */
    static boolean isMarked(String sentence) {
        for (int at = 0; at < sentence.length(); at += Character.charCount(sentence.codePointAt(at))) {
            if (sentence.charAt(at) >= FIRST_SIGN && SCORE_MARKS.indexOf(sentence.codePointAt(at)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether its author does not mean it. */
    static boolean isIronic(String sentence) {
        return WINKS.stream().anyMatch(sentence::contains);
    }

    private static boolean isLast(Items items, List<Item> group) {
        int last = items.size();
        while (last > 0 && items.role(last - 1) == Role.MARK) {
            last--;
        }
        return last > 0 && items.get(last - 1).span().end() <= group.get(0).span().start();
    }

    private static boolean about(Items bracket) {
        boolean attribution = bracket.size() <= LONGEST_ATTRIBUTION;
        return isOutcome(bracket) || isSpeech(bracket)
                || attribution
                        && (bracket.any(0, DOUBTFUL_BRACKET) || bracket.size() == 1 && UNSAYING.contains(bracket.role(0)))
                || isOfACycle(bracket);
    }

    /** "(this is what I would have said a week ago)". */
    private static boolean isSpeech(Items bracket) {
        return bracket.size() > 0 && POINTING.contains(bracket.words(0).toLowerCase(Locale.ROOT))
                && bracket.any(0, EnumSet.of(Role.OTHERS));
    }

    /** "(hit)", "(miss)". */
    private static boolean isOutcome(Items bracket) {
        return bracket.size() == 1 && OUTCOMES.contains(bracket.words(0).toLowerCase(Locale.ROOT));
    }

    /** Figures in the reason do no harm. */
    private static boolean isGarbled(Items items) {
        int garbled = items.next(0, Role.GARBLED);
        return garbled < items.size() && garbled < items.next(0, Role.REASON);
    }

    /** "But not by Friday" says the opposite of "by Friday". */
    private static boolean negatesItsTime(Items items) {
        for (int at = 0; at < items.size(); at++) {
            boolean not = items.role(at) == Role.NOT || items.role(at) == Role.IS_NOT;
            if (not && items.role(items.significant(at + 1)) == Role.TIME) {
                return true;
            }
        }
        return false;
    }

    /** "On both Thursday and Friday" is two ends of one claim. */
    private static boolean hasTwoTimes(Items items) {
        for (int at = 0; at < items.size(); at++) {
            if (items.role(at) == Role.BOTH && items.role(at + 1) == Role.TIME && items.role(at + 2) == Role.AND
                    && items.role(at + 3) == Role.TIME) {
                return true;
            }
        }
        return false;
    }

    /** "Cycle 270" is another memo than this one. */
    static boolean isOfACycle(Items items) {
        int cycle = items.next(0, Role.CYCLE);
        return items.role(items.significant(cycle + 1)) == Role.FIGURE;
    }
}
