package callbook.prediction.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import callbook.prediction.reading.clause.SentenceReading;

/** How sure the sentences of a section say that their author is, and which of its calls each speaks of. */
final class Sureness {

    /** What each sentence states, null where it states nothing. */
    private final List<BigDecimal> stated;
    /** What each sentence or one after it states, before any call comes. */
    private final BigDecimal[] ahead;
    private final BigDecimal only;

    private Sureness(List<SentenceReading> readings, List<BigDecimal> stated) {
        this.stated = stated;
        this.ahead = ahead(readings, stated);
        List<BigDecimal> apart = new ArrayList<>();
        for (int at = 0; at < readings.size(); at++) {
            apart.add(readings.get(at).claims().isEmpty() ? stated.get(at) : null);
        }
        apart.removeIf(Objects::isNull);
        this.only = apart.size() == 1 ? apart.get(0) : null;
    }

    /** @param disowned the sentences that another one takes from their author */
    static Sureness of(List<SentenceReading> readings, boolean[] disowned, Tools tools) {
        List<BigDecimal> stated = new ArrayList<>();
        for (int at = 0; at < readings.size(); at++) {
            stated.add(disowned[at] ? null : of(readings.get(at), tools).orElse(null));
        }
        return new Sureness(readings, stated);
    }

    /** What one sentence states. */
    static Optional<BigDecimal> of(SentenceReading reading, Tools tools) {
        if (reading.stated() == null) {
            return Chances.in(tools, reading.span());
        }
        boolean foreign = reading.claims().isEmpty() && Chances.isForeign(tools, reading.span());
        return foreign ? Optional.empty() : Optional.of(reading.stated().value());
    }

    /** The one confidence that sentences without a claim of their own state; null where there is none or more than one. */
    BigDecimal only() {
        return only;
    }

    /** What is said of the calls of a sentence: in it, by the only sentence that does, or before the next call; or null. */
    BigDecimal at(int sentence) {
        if (stated.get(sentence) != null || only != null) {
            return stated.get(sentence) != null ? stated.get(sentence) : only;
        }
        return ahead[sentence + 1];
    }

    /** Filled from the end, so that a section of very many sentences is gone through once. */
    private static BigDecimal[] ahead(List<SentenceReading> readings, List<BigDecimal> stated) {
        BigDecimal[] ahead = new BigDecimal[readings.size() + 1];
        for (int at = readings.size() - 1; at >= 0; at--) {
            boolean claims = !readings.get(at).claims().isEmpty();
            ahead[at] = claims ? null : stated.get(at) != null ? stated.get(at) : ahead[at + 1];
        }
        return ahead;
    }
}
