package callbook.bench.extraction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;

import com.fasterxml.jackson.databind.JsonNode;

/** The most pairs of expected and found entries that fit, each entry in one pair at most. */
final class Matching {

    private final List<JsonNode> expected;
    private final List<JsonNode> found;
    private final BiPredicate<JsonNode, JsonNode> fits;
    /** For each found entry the index of the expected one it is paired with, or -1. */
    private final int[] partners;

    private Matching(List<JsonNode> expected, List<JsonNode> found, BiPredicate<JsonNode, JsonNode> fits) {
        this.expected = expected;
        this.found = found;
        this.fits = fits;
        this.partners = new int[found.size()];
        Arrays.fill(partners, -1);
    }

    /** Pairs what {@code fits}; entries that need not be found are paired last. */
    static Matching of(Iterable<JsonNode> expected, Iterable<JsonNode> found, BiPredicate<JsonNode, JsonNode> fits) {
        List<JsonNode> required = new ArrayList<>();
        List<JsonNode> optional = new ArrayList<>();
        expected.forEach(one -> (one.path("optional").asBoolean() ? optional : required).add(one));
        required.addAll(optional);
        List<JsonNode> all = new ArrayList<>();
        found.forEach(all::add);
        Matching matching = new Matching(required, all, fits);
        for (int at = 0; at < required.size(); at++) {
            matching.pair(at, new HashSet<>());
        }
        return matching;
    }

    /** Finds a partner, where need be by moving others to other partners. */
    private boolean pair(int wanting, Set<Integer> tried) {
        for (int at = 0; at < partners.length; at++) {
            if (fits.test(expected.get(wanting), found.get(at)) && tried.add(at)
                    && (partners[at] < 0 || pair(partners[at], tried))) {
                partners[at] = wanting;
                return true;
            }
        }
        return false;
    }

    /** Whether nothing that must be found is missing, and nothing is found that was not expected. */
    boolean isWhole() {
        return missing().isEmpty() && extra().isEmpty();
    }

    int pairs() {
        return found.size() - extra().size();
    }

    /** What must be found and was not. */
    List<JsonNode> missing() {
        Set<Integer> paired = new HashSet<>();
        for (int partner : partners) {
            paired.add(partner);
        }
        List<JsonNode> missing = new ArrayList<>();
        for (int at = 0; at < expected.size(); at++) {
            if (!paired.contains(at) && !expected.get(at).path("optional").asBoolean()) {
                missing.add(expected.get(at));
            }
        }
        return missing;
    }

    /** What was found and not expected. */
    List<JsonNode> extra() {
        List<JsonNode> extra = new ArrayList<>();
        for (int at = 0; at < partners.length; at++) {
            if (partners[at] < 0) {
                extra.add(found.get(at));
            }
        }
        return extra;
    }

    /** Does something with each expected entry and the found one that it is paired with. */
    void forEachPair(BiConsumer<JsonNode, JsonNode> use) {
        for (int at = 0; at < partners.length; at++) {
            if (partners[at] >= 0) {
                use.accept(expected.get(partners[at]), found.get(at));
            }
        }
    }
}
