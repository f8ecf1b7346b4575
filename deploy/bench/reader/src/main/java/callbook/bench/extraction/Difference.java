package callbook.bench.extraction;

import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;

/** Says in a few lines what was expected of a text and not found ({@code -}), and found and not expected ({@code +}). */
final class Difference {

    private static final int LONGEST = 300;

    private Difference() {
    }

    /** Nothing where all is as expected. */
    static List<String> of(Comparison one) {
        List<String> lines = new ArrayList<>();
        Matching calls = one.calls();
        calls.missing().forEach(call -> lines.add("- call " + call(call)));
        calls.extra().forEach(call -> lines.add("+ call " + call(call)));
        Matching reasons = Matching.of(one.expected().path("untestable"), one.found().path("untestable"), Accepted::reason);
        reasons.missing().forEach(entry -> lines.add("- untestable " + entry(entry)));
        reasons.extra().forEach(entry -> lines.add("+ untestable " + entry(entry)));
        int expected = Comparison.abstentions(one.expected());
        if (expected != one.found().path("abstentions").size()) {
            lines.add((expected > 0 ? "- " : "+ ") + "abstention");
        }
        return lines;
    }

    /** What is not counted in the exact share and differs all the same. */
    static List<String> beside(Comparison one) {
        List<String> lines = new ArrayList<>();
        one.calls().forEachPair((expected, found) -> {
            if (expected.has("confidence") && !Accepted.confidence(expected.path("confidence"), found.path("confidence"))) {
                lines.add("confidence " + expected.path("confidence") + " was read as " + found.path("confidence"));
            }
        });
        JsonNode label = one.item().label();
        if (label.has("debate") && !Debates.same(label.get("debate"), one.found().path("debate"))) {
            lines.add("debate " + label.get("debate") + " was read as " + one.found().path("debate"));
        }
        if (label.has("observations")) {
            Matching facts = Matching.of(label.get("observations"), one.found().path("observations"), Accepted::observation);
            facts.missing().forEach(fact -> lines.add("- observation " + fact));
            facts.extra().forEach(fact -> lines.add("+ observation " + fact));
        }
        return lines;
    }

    /** A text short enough for a line. */
    static String shortened(String text) {
        String line = text.replaceAll("\\s+", " ").strip();
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + " …";
    }

    private static String entry(JsonNode entry) {
        return entry.path("reason").asText()
                + (entry.has("quote") ? " \"" + shortened(entry.get("quote").asText()) + "\"" : "");
    }

    private static String call(JsonNode call) {
        List<String> parts = new ArrayList<>();
        call.path("legs").forEach(leg -> parts.add(leg(leg)));
        JsonNode base = call.path("base");
        return String.join(" AND ", parts) + "; " + values(call.path("deadline"), "kind", "until", "at", "date", "count")
                + (call.path("deadline").path("exact").asBoolean() ? " exact" : "")
                + (base.isObject() ? "; from " + values(base, "kind", "date", "value") : "") + quote(call);
    }

    private static String quote(JsonNode call) {
        JsonNode quote = call.has("quote") ? call.get("quote") : call.path("quotes").path(0).path("text");
        return quote.isTextual() ? " \"" + shortened(quote.asText()) + "\"" : "";
    }

    private static String leg(JsonNode leg) {
        return values(leg, "measure", "subject", "benchmark", "op", "bound", "low", "high", "unit", "observed", "prints");
    }

    private static String values(JsonNode node, String... fields) {
        List<String> values = new ArrayList<>();
        for (String field : fields) {
            if (node.hasNonNull(field)) {
                values.add(
                        node.get(field).isNumber() ? node.get(field).decimalValue().toPlainString() : node.get(field).asText());
            }
        }
        return String.join(" ", values);
    }
}
