package callbook.prediction.reading.clause;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import callbook.prediction.reading.items.Item;
import callbook.prediction.reading.items.Role;

/** What a sentence that predicts nothing itself says about those around it. */
public enum Bearing {
    /** Nothing. */
    NONE,
    /** What was said just before is not, or no longer, the author's: "Just kidding.", "That was cycle 250.", "✗". */
    DISOWNS_BEFORE,
    /** All that was said before is not: "Those were the desk's calls." */
    DISOWNS_ALL_BEFORE,
    /** What follows is somebody else's or past: "What the desk says:", "Earlier calls:". */
    DISOWNS_AFTER,
    /** Opens something new: "This week:". */
    OPENS;

    private static final Set<Role> THINGS = EnumSet.of(Role.THING, Role.FIGURE);
    private static final Set<String> BACKWARD = Set.of("that", "this", "that's", "so", "or", "or so", "these", "those");
    private static final Set<String> SEVERAL = Set.of("these", "those");
    private static final Set<String> FORWARD = Set.of("what", "here", "here's", "this", "these", "from", "as");
    private static final Set<String> SOURCES = Set.of("source", "sources", "via", "credit", "courtesy");
    private static final Set<String> RESULTS = Set.of("result", "outcome", "verdict", "status", "grade", "resolution");
    private static final Set<String> CALLS = Set.of("call", "calls", "prediction", "predictions", "view", "forecast", "quote");
    private static final Set<String> VERDICTS = Set.of("it", "that", "they", "dead");
    private static final int LONGEST_OTHER = 3;
    private static final int LONGEST_VERDICT = 5;
    private static final int LONGEST = 14;
    private static final int LONGEST_RETRACTION = 10;

    /** Whether it takes something that stands before from its author. */
    public boolean disownsBefore() {
        return this == DISOWNS_BEFORE || this == DISOWNS_ALL_BEFORE;
    }

    static Bearing of(List<Item> all, String text, String sentence) {
        Items items = new Items(all, text);
        if (Doubts.isMarked(sentence) || Corrections.opens(sentence)) {
            return DISOWNS_BEFORE;
        }
        if (items.any(0, EnumSet.of(Role.RETRACT)) && items.any(0, EnumSet.of(Role.THING))) {
            boolean longer = items.words(items.next(0, Role.RETRACT)).toLowerCase(Locale.ROOT).contains("no longer");
            return longer ? DISOWNS_BEFORE : NONE;
        }
        if (opensWith(items, SOURCES)) {
            return DISOWNS_BEFORE;
        }
        boolean said = opensWith(items, BACKWARD) && items.size() <= LONGEST_VERDICT && items.any(0, EnumSet.of(Role.OTHERS))
                && !items.any(0, EnumSet.of(Role.FIGURE, Role.UP, Role.DOWN));
        if (said) {
            return DISOWNS_BEFORE;
        }
        if (items.any(0, EnumSet.of(Role.THING)) || items.size() > LONGEST) {
            return NONE;
        }
        if (opensWith(items, SEVERAL) && pointsBack(items)) {
            return DISOWNS_ALL_BEFORE;
        }
        if (retracts(items) || pointsBack(items) || isScore(items) || Doubts.isOfACycle(items)) {
            return DISOWNS_BEFORE;
        }
        return forward(items, sentence);
    }

    private static boolean retracts(Items items) {
        return items.size() <= LONGEST_RETRACTION && items.any(0, EnumSet.of(Role.RETRACT)) && Corrections.isAboutCall(items);
    }

    private static Bearing forward(Items items, String sentence) {
        boolean colon = sentence.endsWith(":");
        boolean heading = colon || !sentence.isEmpty() && ".!".indexOf(sentence.charAt(sentence.length() - 1)) < 0;
        boolean others = items.any(0, EnumSet.of(Role.OTHERS)) && (colon || opensWith(items, FORWARD));
        boolean past = items.any(0, EnumSet.of(Role.RECAP)) || heading && items.any(0, EnumSet.of(Role.PAST));
        if ((others || past) && !items.any(0, THINGS)) {
            return DISOWNS_AFTER;
        }
        return colon ? OPENS : NONE;
    }

    private static boolean pointsBack(Items items) {
        boolean negates = items.any(0, EnumSet.of(Role.NOT, Role.IS_NOT, Role.OTHERS));
        boolean past = items.any(0, EnumSet.of(Role.PAST)) && (items.any(0, EnumSet.of(Role.COMMIT)) || saysCall(items));
        boolean verdict = opensWith(items, VERDICTS) && items.size() <= LONGEST_VERDICT
                && items.any(0, EnumSet.of(Role.PAST, Role.SCORED))
                && !items.any(0, EnumSet.of(Role.FIGURE, Role.TIME, Role.HEDGE));
        boolean other = items.size() <= LONGEST_OTHER && (items.role(0) == Role.OR && items.isDirection(1)
                || items.role(0) == Role.OR_MORE || items.role(0) == Role.OR_LESS || items.role(0) == Role.OR_LOWER);
        return verdict || other || opensWith(items, BACKWARD) && (negates || past || isOwned(items))
                || items.role(0) == Role.NOT && items.size() <= 2;
    }

    /** "This is Jim's view." */
    private static boolean isOwned(Items items) {
        for (int at = 1; at < items.size(); at++) {
            String word = items.words(at).replace('’', '\'');
            if (items.role(at) == Role.UNKNOWN && Character.isUpperCase(word.codePointAt(0)) && word.endsWith("'s")) {
                return saysCall(items);
            }
        }
        return false;
    }

    private static boolean saysCall(Items items) {
        for (int at = 0; at < items.size(); at++) {
            if (CALLS.contains(items.words(at).toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }

    /** "(Score: 0.7)", "Graded 0.7." */
    private static boolean isScore(Items items) {
        int at = 0;
        while (items.role(at) == Role.OPEN_BRACKET || at < items.size() && items.role(at) == Role.MARK) {
            at++;
        }
        boolean result = at < items.size() && RESULTS.contains(items.words(at).toLowerCase(Locale.ROOT))
                && items.role(at + 1) == Role.COLON;
        return result || items.role(at) == Role.SCORED;
    }

    private static boolean opensWith(Items items, Set<String> words) {
        return items.size() > 0 && words.contains(items.words(0).toLowerCase(Locale.ROOT).replace('’', '\''));
    }
}
