package callbook.prediction.reading;

import java.util.List;
import java.util.Set;

import callbook.prediction.claim.Kind;
import callbook.prediction.claim.Span;
import callbook.prediction.reading.items.Item;
import callbook.prediction.reading.items.Role;

/** Names in a sentence that may be those of somebody who speaks: what stands behind it is then not the author's own. */
final class Speakers {

    private static final Set<String> HAVING = Set.of("has", "have", "sees", "keeps", "puts", "wants", "sent", "raised", "cut");

    private static final Set<String> SELF = Set.of("I'm", "I've", "I'd", "I'll");

    private Speakers() {
    }

    /**
     * Whether a name that no table knows stands in it, or a company does what only people do: "Goldman published overnight".
     */
    static boolean isNamed(Tools tools, Span sentence) {
        List<Item> items = tools.marker().items(tools.text(), sentence);
        for (int at = 0; at < items.size(); at++) {
            boolean name = isUnknownName(items.get(at), tools.text()) && (at > 0 || acts(items, 1, tools.text()));
            boolean company = items.get(at) instanceof Item.Named named && named.thing().move().kind() == Kind.STOCK
                    && acts(items, at + 1, tools.text());
            if (name || company) {
                return true;
            }
        }
        return false;
    }

    private static boolean isUnknownName(Item item, String text) {
        return item.is(Role.UNKNOWN) && Character.isUpperCase(text.charAt(item.span().start()))
                && item.span().end() - item.span().start() > 1 && !SELF.contains(item.span().of(text).replace('’', '\''));
    }

    private static boolean acts(List<Item> items, int at, String text) {
        if (at >= items.size()) {
            return false;
        }
        String word = items.get(at).span().of(text);
        return HAVING.contains(word) || items.get(at).is(Role.UNKNOWN) && word.endsWith("ed");
    }
}
