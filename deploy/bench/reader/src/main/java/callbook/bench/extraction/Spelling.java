package callbook.bench.extraction;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import callbook.prediction.claim.Base;
import callbook.prediction.claim.Bound;
import callbook.prediction.claim.Call;
import callbook.prediction.claim.Deadline;
import callbook.prediction.claim.Debate;
import callbook.prediction.claim.Extraction;
import callbook.prediction.claim.Leg;
import callbook.prediction.claim.Observation;

/** Spells an extraction as the service does, as far as labels speak of it. */
final class Spelling {

    private Spelling() {
    }

    static ObjectNode of(Extraction read) {
        ObjectNode node = node();
        ArrayNode calls = node.putArray("calls");
        read.calls().forEach(call -> calls.add(call(call)));
        ArrayNode abstentions = node.putArray("abstentions");
        read.abstentions().forEach(one -> abstentions.add(node().put("quote", one.quote().text())));
        ArrayNode untestable = node.putArray("untestable");
        read.untestable()
                .forEach(one -> untestable.add(node().put("reason", one.reason().name()).put("quote", one.quote().text())));
        ArrayNode observations = node.putArray("observations");
        read.observations().forEach(one -> observations.add(observation(one)));
        node.set("debate", read.debate() == null ? null : debate(read.debate()));
        return node;
    }

    private static ObjectNode call(Call call) {
        ObjectNode node = node().put("proxy", call.proxy());
        ArrayNode legs = node.putArray("legs");
        call.legs().forEach(leg -> legs.add(leg(leg)));
        node.set("deadline", deadline(call.deadline()));
        node.set("base", call.base() == null ? null : base(call.base()));
        node.putObject("confidence").put("value", call.confidence().value()).put("source", call.confidence().source().name());
        ArrayNode quotes = node.putArray("quotes");
        call.quotes().forEach(quote -> quotes.add(node().put("text", quote.text())));
        return node;
    }

    private static ObjectNode leg(Leg leg) {
        ObjectNode node = node().put("measure", leg.measure().name()).put("subject", leg.subject())
                .put("benchmark", leg.benchmark()).put("op", leg.bound().op().name()).put("unit", leg.unit().name())
                .put("observed", leg.watch().observed().name()).put("prints", leg.watch().prints().name());
        if (leg.bound() instanceof Bound.Range range) {
            return node.put("low", range.low()).put("high", range.high());
        }
        return node.put("bound", ((Bound.Single) leg.bound()).value());
    }

    private static ObjectNode deadline(Deadline deadline) {
        ObjectNode node = node().put("kind", deadline.kind().name()).put("exact", deadline.exact());
        if (deadline instanceof Deadline.Hours hours) {
            return node.put("until", hours.until().toString());
        }
        if (deadline instanceof Deadline.Sessions sessions) {
            return node.put("count", sessions.count());
        }
        if (deadline instanceof Deadline.SessionOpen open) {
            return node.put("date", open.date().toString());
        }
        return node.put("date", (deadline instanceof Deadline.Date date ? date.date()
                : ((Deadline.SessionClose) deadline).date()).toString());
    }

    private static ObjectNode base(Base base) {
        ObjectNode node = node().put("kind", base.kind().name());
        if (base instanceof Base.Number number) {
            return node.put("value", number.value());
        }
        return node.put("date", (base instanceof Base.SessionClose close ? close.date() : ((Base.SessionOpen) base).date())
                .toString());
    }

    private static ObjectNode observation(Observation one) {
        return node().put("subject", one.subject()).put("measure", one.amount().measure().name())
                .put("value", one.amount().value()).put("unit", one.amount().unit().name()).put("quote", one.quote().text());
    }

    private static ObjectNode debate(Debate debate) {
        ObjectNode node = node().put("stance", debate.stance()).put("conviction", debate.conviction());
        ArrayNode minds = node.putArray("minds");
        debate.minds().forEach(mind -> minds.add(node().put("name", mind.name()).put("conviction", mind.conviction())
                .put("abstained", mind.abstained())));
        return node;
    }

    private static ObjectNode node() {
        return Items.JSON.createObjectNode();
    }
}
