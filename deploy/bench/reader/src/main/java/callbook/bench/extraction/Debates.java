package callbook.bench.extraction;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import com.fasterxml.jackson.databind.JsonNode;

/** Compares the debate of a label, which names each mind as a field, with the one found. */
final class Debates {

    private static final Set<String> NO_MINDS = Set.of("alignment", "conviction");

    private Debates() {
    }

    static boolean same(JsonNode expected, JsonNode found) {
        if (expected.isNull() || found.isNull() || found.isMissingNode()) {
            return expected.isNull() && !found.isObject();
        }
        return spelled(expected.path("alignment")).equals(spelled(found.path("stance")))
                && spelled(expected.path("conviction")).equals(spelled(found.path("conviction")))
                && labelled(expected).equals(minds(found));
    }

    private static Map<String, String> labelled(JsonNode expected) {
        Map<String, String> minds = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        expected.fields().forEachRemaining(field -> {
            if (!NO_MINDS.contains(field.getKey()) && !field.getValue().isNull()) {
                minds.put(field.getKey(), spelled(field.getValue()));
            }
        });
        return minds;
    }

    private static Map<String, String> minds(JsonNode found) {
        Map<String, String> minds = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        found.path("minds").forEach(mind -> minds.put(mind.path("name").asText(),
                mind.path("abstained").asBoolean() ? "ABSTAIN" : spelled(mind.path("conviction"))));
        return minds;
    }

    private static String spelled(JsonNode value) {
        if (value.isNumber()) {
            return value.decimalValue().stripTrailingZeros().toPlainString();
        }
        return value.isNull() || value.isMissingNode() ? "" : value.asText();
    }
}
