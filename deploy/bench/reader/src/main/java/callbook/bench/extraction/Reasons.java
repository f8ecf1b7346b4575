package callbook.bench.extraction;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;

/** Compares the untestable entries by the set of their reasons: a reason counts once, however many entries share it. */
final class Reasons {

    private Reasons() {
    }

    /** Whether each expected entry has a reason that was found, and each reason found is one of an entry of its own. */
    static boolean same(JsonNode expected, JsonNode found) {
        for (JsonNode one : expected) {
            boolean there = Matching.of(List.of(one), found, Accepted::reason).pairs() > 0;
            if (!there && !one.path("optional").asBoolean()) {
                return false;
            }
        }
        return Matching.of(expected, distinct(found), Accepted::reason).extra().isEmpty();
    }

    private static Iterable<JsonNode> distinct(JsonNode found) {
        Set<String> seen = new HashSet<>();
        List<JsonNode> distinct = new ArrayList<>();
        found.forEach(one -> {
            if (seen.add(one.path("reason").asText())) {
                distinct.add(one);
            }
        });
        return distinct;
    }
}
