package callbook.bench.extraction;

import java.util.LinkedHashMap;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;

/** What a set of labelled texts comes to. */
final class Score {

    private final Map<String, Share> shares = new LinkedHashMap<>();
    private int falseCalls;

    Score() {
        share("exact");
    }

    void add(Comparison one) {
        share("exact").add(one.isExact());
        share("exact, each untestable thing counted").add(one.isExactWithEveryEntry());
        Matching legs = one.legs();
        share("legs found that are right (precision)").add(legs.pairs(), legs.pairs() + legs.extra().size());
        share("legs expected that are found (recall)").add(legs.pairs(), legs.pairs() + legs.missing().size());
        falseCalls += one.falseCalls().size();
        one.callsByLegs().forEachPair(this::addBesideLegs);
        addFacts(one);
        if (one.item().label().has("debate")) {
            share("debates").add(Debates.same(one.item().label().get("debate"), one.found().path("debate")));
        }
    }

    private void addBesideLegs(JsonNode expected, JsonNode found) {
        share("deadlines of calls whose legs are right")
                .add(Accepted.deadline(expected.path("deadline"), found.path("deadline")));
        share("bases of calls whose legs are right").add(Accepted.base(expected.path("base"), found.path("base")));
        if (expected.has("confidence")) {
            share("confidences of calls whose legs are right")
                    .add(Accepted.confidence(expected.path("confidence"), found.path("confidence")));
        }
        share("proxies of calls whose legs are right").add(isProxy(expected) == isProxy(found));
    }

    private void addFacts(Comparison one) {
        if (one.item().label().has("observations")) {
            Matching facts = Matching.of(one.item().label().get("observations"), one.found().path("observations"),
                    Accepted::observation);
            share("observations found that are right").add(facts.pairs(), facts.pairs() + facts.extra().size());
            share("observations expected that are found").add(facts.pairs(), facts.pairs() + facts.missing().size());
        }
    }

    /** A label says it of the call or of its legs. */
    private static boolean isProxy(JsonNode call) {
        boolean proxy = call.path("proxy").asBoolean();
        for (JsonNode leg : call.path("legs")) {
            proxy |= leg.path("proxy").asBoolean();
        }
        return proxy;
    }

    private Share share(String name) {
        return shares.computeIfAbsent(name, n -> new Share());
    }

    /** The figures, one a line. */
    String lines() {
        StringBuilder lines = new StringBuilder();
        shares.forEach((name, share) -> lines.append(share.all() == 0 ? "" : String.format("  %-46s %s%n", name, share)));
        return lines.append(String.format("  %-46s %d%n", "false calls", falseCalls)).toString();
    }
}
