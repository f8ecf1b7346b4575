package callbook.prediction.reading.clause;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import callbook.prediction.reading.items.Item;
import callbook.prediction.reading.items.Role;

/** What makes a sentence hold only if something else happens: "if …", "subject to CPI", "on a soft CPI", "(unless …)". */
final class Conditions {

    private static final Set<Role> LEADS = EnumSet.of(Role.ON, Role.WITH, Role.REASON);
    private static final Set<String> ANY = Set.of("a", "an", "any", "another");
    private static final Set<String> REASONS = Set.of("after", "following", "given");
    private static final Set<String> KNOWN = Set.of("the", "this", "that", "its");
    /** "On a much softer than feared CPI". */
    private static final int FARTHEST = 5;

    private Conditions() {
    }

    static boolean in(Items items, List<List<Item>> inner) {
        return isIf(items.any(0, EnumSet.of(Role.IF)), inner) || awaits(items) || supposes(items);
    }

    private static boolean isIf(boolean outer, List<List<Item>> inner) {
        return outer || inner.stream().anyMatch(group -> group.stream().anyMatch(item -> item.is(Role.IF)));
    }

    /** "SPY either rips or tanks this week". */
    static boolean isEither(Items items) {
        for (int at = 0; at < items.size(); at++) {
            if (items.isWord(at, "either")) {
                int or = items.next(at, Role.OR);
                return or < items.size() && items.role(items.significant(or + 1)) != Role.THING;
            }
        }
        return false;
    }

    /** "A hawkish dot plot would push the euro below 1.10": what only may happen, and what would come of it. */
    private static boolean supposes(Items items) {
        boolean any = items.size() > 0 && ANY.contains(items.words(0).toLowerCase(Locale.ROOT));
        for (int at = 1; any && at < items.size(); at++) {
            if (items.role(at) == Role.HEDGE && items.isWord(at, "would")) {
                return true;
            }
        }
        return false;
    }

    /** An event of which nobody knows how it turns out: without an article, or with "a". */
    private static boolean awaits(Items items) {
        for (int at = 0; at < items.size(); at++) {
            if (LEADS.contains(items.role(at)) && leads(items, at)) {
                return true;
            }
        }
        return false;
    }

    private static boolean leads(Items items, int lead) {
        boolean reason = items.role(lead) == Role.REASON;
        if (reason && !REASONS.contains(items.words(lead).toLowerCase(Locale.ROOT))) {
            return false;
        }
        for (int at = lead + 1; at < items.size() && at <= lead + FARTHEST; at++) {
            if (items.role(at) == Role.EVENT) {
                return at > lead + 1;
            }
            if (items.role(at) == Role.COMMA || KNOWN.contains(items.words(at).toLowerCase(Locale.ROOT))) {
                return false;
            }
        }
        return false;
    }
}
