package callbook.bench.extraction;

import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;

/** One labelled text beside what was found in it, measured against the reading of it that comes nearest. */
final class Comparison {

    private final Item item;
    private final JsonNode found;
    private final JsonNode expected;

    Comparison(Item item, JsonNode found) {
        this.item = item;
        this.found = found;
        this.expected = nearest();
    }

    Item item() {
        return item;
    }

    JsonNode found() {
        return found;
    }

    /** The reading that it is measured against. */
    JsonNode expected() {
        return expected;
    }

    /** Whether calls, abstention and reasons are those of one reading. */
    boolean isExact() {
        return isExact(expected);
    }

    private boolean isExact(JsonNode reading) {
        return calls(reading).isWhole() && abstentions(reading) == found.path("abstentions").size()
                && Reasons.same(reading.path("untestable"), found.path("untestable"));
    }

    /** Whether each untestable thing has an entry of its own as well. */
    boolean isExactWithEveryEntry() {
        return isExact() && Matching.of(expected.path("untestable"), found.path("untestable"), Accepted::reason).isWhole();
    }

    /** The calls that are expected and found as they are expected. */
    Matching calls() {
        return calls(expected);
    }

    private Matching calls(JsonNode reading) {
        return Matching.of(reading.path("calls"), found.path("calls"), Accepted::call);
    }

    /** Calls with the same legs, whatever their deadlines. */
    Matching callsByLegs() {
        return Matching.of(expected.path("calls"), found.path("calls"),
                (one, other) -> Matching.of(one.path("legs"), other.path("legs"), Accepted::leg).isWhole());
    }

    /** The legs of all calls, whatever call they stand in. */
    Matching legs() {
        return legs(expected);
    }

    private Matching legs(JsonNode reading) {
        return Matching.of(legsOf(reading), legsOf(found), Accepted::leg);
    }

    /** Calls about something of which no reading has a call, or made of words that the label says are none. */
    List<JsonNode> falseCalls() {
        List<JsonNode> wrong = new ArrayList<>();
        for (JsonNode call : found.path("calls")) {
            if (item.readings().stream().noneMatch(reading -> shares(reading, call)) || isDistracted(call)) {
                wrong.add(call);
            }
        }
        return wrong;
    }

    private static boolean shares(JsonNode reading, JsonNode call) {
        return Matching.of(legsOf(reading), call.path("legs"), Comparison::sameSubject).pairs() > 0;
    }

    private static boolean sameSubject(JsonNode one, JsonNode other) {
        return one.path("subject").equals(other.path("subject")) || other.path("subject").equals(one.path("benchmark"));
    }

    private boolean isDistracted(JsonNode call) {
        for (JsonNode distractor : item.label().path("distractors")) {
            for (JsonNode quote : call.path("quotes")) {
                if (distractor.path("quote").asText().contains(quote.path("text").asText())) {
                    return true;
                }
            }
        }
        return false;
    }

    private JsonNode nearest() {
        JsonNode nearest = item.readings().get(0);
        for (JsonNode reading : item.readings()) {
            if (isExact(reading)) {
                return reading;
            }
            nearest = distance(reading) < distance(nearest) ? reading : nearest;
        }
        return nearest;
    }

    private int distance(JsonNode reading) {
        Matching legs = legs(reading);
        return legs.missing().size() + legs.extra().size();
    }

    private static List<JsonNode> legsOf(JsonNode reading) {
        List<JsonNode> legs = new ArrayList<>();
        reading.path("calls").forEach(call -> call.path("legs").forEach(legs::add));
        return legs;
    }

    /** A label counts abstentions, or only says that its kind is one. */
    static int abstentions(JsonNode reading) {
        JsonNode stated = reading.path("abstentions");
        if (stated.isMissingNode()) {
            return reading.path("kind").asText().equalsIgnoreCase("abstention") ? 1 : 0;
        }
        return stated.isArray() ? stated.size() : stated.asInt();
    }
}
