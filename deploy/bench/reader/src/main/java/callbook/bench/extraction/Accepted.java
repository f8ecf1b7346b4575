package callbook.bench.extraction;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import com.fasterxml.jackson.databind.JsonNode;

/** Whether what was found is what a label expects, or one of the readings that it accepts too. */
final class Accepted {

    private Accepted() {
    }

    /** Legs, deadline and base; neither {@code proxy} nor the confidence. */
    static boolean call(JsonNode expected, JsonNode found) {
        return Matching.of(expected.path("legs"), found.path("legs"), Accepted::leg).isWhole()
                && deadline(expected.path("deadline"), found.path("deadline"))
                && base(expected.path("base"), found.path("base"));
    }

    static boolean leg(JsonNode expected, JsonNode found) {
        return oneOf(expected, found, "subject", "subjectAlso") && oneOf(expected, found, "op", "opAlso")
                && oneOf(expected, found, "observed", "observedAlso") && oneOf(expected, found, "prints", "printsAlso")
                && same(expected, found, "measure") && same(expected, found, "benchmark") && same(expected, found, "unit")
                && number(expected, found, "bound") && number(expected, found, "low") && number(expected, found, "high");
    }

    static boolean deadline(JsonNode expected, JsonNode found) {
        if (end(expected, found) && isExact(expected, expected, found)) {
            return true;
        }
        for (JsonNode also : expected.path("alsoAccept")) {
            if (end(also, found) && isExact(also.has("exact") ? also : expected, expected, found)) {
                return true;
            }
        }
        return false;
    }

    /** A count of sessions is labelled as exact only where its words say so; then only is it looked at. */
    private static boolean isExact(JsonNode stated, JsonNode expected, JsonNode found) {
        boolean exact = found.path("exact").asBoolean();
        boolean open = text(found, "kind").equals("SESSIONS") && !stated.has("exact");
        return open || stated.path("exact").asBoolean() == exact
                || values(expected.path("exactAlso")).contains(String.valueOf(exact));
    }

    private static boolean end(JsonNode expected, JsonNode found) {
        if (!same(expected, found, "kind")) {
            return false;
        }
        return switch (text(found, "kind")) {
            case "HOURS" -> instant(expected).equals(instant(found));
            case "SESSIONS" -> number(expected, found, "count");
            default -> same(expected, found, "date");
        };
    }

    private static Instant instant(JsonNode deadline) {
        return Instant.parse(text(deadline, deadline.hasNonNull("until") ? "until" : "at"));
    }

    static boolean base(JsonNode expected, JsonNode found) {
        return same(expected, found, "kind") && same(expected, found, "date") && number(expected, found, "value");
    }

    static boolean confidence(JsonNode expected, JsonNode found) {
        return number(expected, found, "value") && oneOf(expected, found, "source", "alsoSources");
    }

    static boolean observation(JsonNode expected, JsonNode found) {
        return oneOf(expected, found, "subject", "subjectAlso") && same(expected, found, "measure")
                && same(expected, found, "unit") && number(expected, found, "value");
    }

    static boolean reason(JsonNode expected, JsonNode found) {
        return oneOf(expected, found, "reason", "alsoReasons");
    }

    private static boolean oneOf(JsonNode expected, JsonNode found, String field, String others) {
        return same(expected, found, field) || values(expected.path(others)).contains(text(found, field));
    }

    private static boolean same(JsonNode expected, JsonNode found, String field) {
        return text(expected, field).equals(text(found, field));
    }

    private static boolean number(JsonNode expected, JsonNode found, String field) {
        BigDecimal one = expected.hasNonNull(field) ? expected.get(field).decimalValue().stripTrailingZeros() : null;
        BigDecimal other = found.hasNonNull(field) ? found.get(field).decimalValue().stripTrailingZeros() : null;
        return Objects.equals(one, other);
    }

    private static List<String> values(JsonNode list) {
        List<String> values = new ArrayList<>();
        list.forEach(value -> values.add(value.asText()));
        return values;
    }

    private static String text(JsonNode node, String field) {
        return node.hasNonNull(field) ? node.get(field).asText() : "";
    }
}
