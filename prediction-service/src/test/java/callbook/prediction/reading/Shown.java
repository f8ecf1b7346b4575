package callbook.prediction.reading;

import java.util.Map;
import java.util.TreeMap;

import callbook.prediction.claim.Base;
import callbook.prediction.claim.Bound;
import callbook.prediction.claim.Call;
import callbook.prediction.claim.Deadline;
import callbook.prediction.claim.Leg;

/** Writes a call in one line, so that a table of expectations stays readable. */
final class Shown {

    private Shown() {
    }

    static String call(Call call) {
        return String.join(" & ", call.legs().stream().map(Shown::leg).toList()) + " | " + deadline(call.deadline())
                + base(call.base());
    }

    static String leg(Leg leg) {
        Map<String, String> quiet = new TreeMap<>(Map.of("AT_END", "", "ALL", ""));
        String observed = leg.watch().observed().name();
        String prints = leg.watch().prints().name();
        return leg.measure() + " " + String.join("/", leg.symbols()) + " " + bound(leg.bound()) + " " + leg.unit()
                + quiet.getOrDefault(observed, " " + observed) + quiet.getOrDefault(prints, " " + prints);
    }

    static String bound(Bound bound) {
        return bound instanceof Bound.Single single ? single.op() + " " + single.value()
                : "BETWEEN " + ((Bound.Range) bound).low() + " " + ((Bound.Range) bound).high();
    }

    static String deadline(Deadline deadline) {
        String end = deadline.kind().name();
        if (deadline instanceof Deadline.Hours hours) {
            end += " " + hours.until();
        } else if (deadline instanceof Deadline.SessionClose close) {
            end += " " + close.date();
        } else if (deadline instanceof Deadline.SessionOpen open) {
            end += " " + open.date();
        } else if (deadline instanceof Deadline.Date date) {
            end += " " + date.date();
        } else if (deadline instanceof Deadline.Sessions sessions) {
            end += " " + sessions.count();
        }
        return deadline.exact() ? end + " exact" : end;
    }

    private static String base(Base base) {
        if (base == null) {
            return "";
        }
        if (base instanceof Base.Number number) {
            return " from " + number.value();
        }
        return base instanceof Base.SessionClose close ? " from close of " + close.date()
                : " from open of " + ((Base.SessionOpen) base).date();
    }
}
