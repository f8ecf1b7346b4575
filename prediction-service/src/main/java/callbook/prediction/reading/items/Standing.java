package callbook.prediction.reading.items;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import callbook.prediction.reading.words.Phrases;
import callbook.prediction.reading.words.Token;
import callbook.prediction.reading.words.Token.Type;

/** Whether some words stand where a sentence has a thing: before a verb, in a list of things, behind a comparison. */
final class Standing {

    private static final Set<Role> VERBS = EnumSet.of(Role.UP, Role.DOWN, Role.RISE, Role.FALL, Role.FLAT, Role.OVER,
            Role.UNDER,
            Role.CLOSE, Role.HOLD, Role.RELATIVE, Role.RECLAIM, Role.BREAK_UP, Role.BREAK_DOWN, Role.TOUCH, Role.REACH,
            Role.OPENS,
            Role.NOT_UNDER, Role.BIG_MOVE);
    /** These follow ordinary words too, which open a sentence with a capital: "Target above 7,200". */
    private static final Set<Role> COMPARISONS = EnumSet.of(Role.ABOVE, Role.BELOW, Role.AT_LEAST, Role.AT_MOST, Role.BETWEEN,
            Role.WITHIN, Role.TRADE);
    private static final Set<Role> SKIPPED = EnumSet.of(Role.NOISE, Role.NOT, Role.IS_NOT, Role.TO);
    private static final Set<Role> COMPARING = EnumSet.of(Role.OVER, Role.UNDER, Role.RELATIVE, Role.THAN);
    private static final Set<String> DAYS = Set.of("today", "tomorrow");
    private static final Set<String> JOINTS = Set.of(",", "and", "or", "/");
    private static final int LONGEST_PHRASE = 4;
    /** Longer lists are not followed to their verb. */
    private static final int MOST_STEPS = 20;

    private final List<Token> tokens;
    private final int from;
    private final int end;

    Standing(List<Token> tokens, int from, int end) {
        this.tokens = tokens;
        this.from = from;
        this.end = end;
    }

    boolean isThing(Form form) {
        return isFree() && leads(form) || phraseBefore(COMPARING) || isOver() || continuesList();
    }

    /** Whether nothing before it can be its adjective: a mark, or words that have a role of their own. */
    private boolean isFree() {
        if (from == 0 || tokens.get(from - 1).type() == Type.MARK || DAYS.contains(tokens.get(from - 1).norm())) {
            return true;
        }
        return phraseBefore(EnumSet.allOf(Role.class));
    }

    private boolean phraseBefore(Set<Role> roles) {
        for (int start = Math.max(0, from - LONGEST_PHRASE); start < from; start++) {
            if (Vocabulary.at(tokens, start).filter(match -> match.end() == from && roles.contains(match.value()))
                    .isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** Whether a verb follows, or a list of things of which one cannot be anything else or leads to a verb. */
    private boolean leads(Form form) {
        int at = end;
        for (int step = 0; step < MOST_STEPS; step++) {
            Phrases.Match<Role> next = Vocabulary.at(tokens, at).orElse(null);
            if (next != null && isVerb(next.value(), form)) {
                return true;
            }
            if (next != null && SKIPPED.contains(next.value())) {
                at = next.end();
            } else if (isJoint(at) && Instruments.endOf(tokens, at + 1, false) > 0) {
                if (Instruments.endOf(tokens, at + 1, true) > 0) {
                    return true;
                }
                at = Instruments.endOf(tokens, at + 1, false);
            } else {
                return false;
            }
        }
        return false;
    }

    private static boolean isVerb(Role role, Form form) {
        return VERBS.contains(role) || COMPARISONS.contains(role) && form != Form.NAME;
    }

    /** "GM over F". */
    private boolean isOver() {
        return from > 1 && tokens.get(from - 1).is("over") && follows(from - 1, false);
    }

    private boolean continuesList() {
        if (from < 2 || !isJoint(from - 1)) {
            return false;
        }
        return follows(tokens.get(from - 2).is(",") ? from - 2 : from - 1, true);
    }

    private boolean follows(int stop, boolean certain) {
        for (int start = Math.max(0, stop - LONGEST_PHRASE); start < stop; start++) {
            if (Instruments.endOf(tokens, start, certain) == stop) {
                return true;
            }
        }
        return false;
    }

    private boolean isJoint(int at) {
        return at < tokens.size() && JOINTS.contains(tokens.get(at).norm());
    }
}
