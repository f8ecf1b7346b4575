package callbook.prediction.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import callbook.prediction.reading.Ownership.Placed;
import callbook.prediction.reading.clause.SentenceReading;

/** How sure the sentences of a section say that their author is, and which of its calls each speaks of. */
final class Sureness {

    private final List<Placed> placed;
    /** What each sentence states, null where it states nothing. */
    private final List<BigDecimal> stated = new ArrayList<>();
    /** What each sentence or one after it states, before any call comes. */
    private final BigDecimal[] ahead;
    private final BigDecimal only;

    private Sureness(List<Placed> placed, boolean[] disowned, Tools tools) {
        this.placed = placed;
        for (int at = 0; at < placed.size(); at++) {
            stated.add(disowned[at] ? null : of(placed.get(at).reading(), tools).orElse(null));
            bare(at, disowned[at], tools);
        }
        this.ahead = ahead();
        List<BigDecimal> apart = apart();
        this.only = apart.size() == 1 ? apart.get(0) : null;
    }

    /** @param disowned the sentences that another one takes from their author */
    static Sureness of(List<Placed> placed, boolean[] disowned, Tools tools) {
        return new Sureness(placed, disowned, tools);
    }

    /** What one sentence states. */
    static Optional<BigDecimal> of(SentenceReading reading, Tools tools) {
        if (reading.stated() == null) {
            Optional<BigDecimal> said = Chances.in(tools, reading.span());
            return said.isPresent() || reading.claims().isEmpty() ? said : Chances.last(tools, reading.span());
        }
        boolean foreign = reading.claims().isEmpty() && Chances.isForeign(tools, reading.span());
        return foreign ? Optional.empty() : Optional.of(reading.stated().value());
    }

    /** "(0.52)", "Seven in ten.": nothing but a share speaks of the call right before it. */
    private void bare(int at, boolean disowned, Tools tools) {
        boolean behind = at > 0 && !disowned && claims(at - 1) && stated.get(at - 1) == null
                && placed.get(at).passage() == placed.get(at - 1).passage();
        Optional<BigDecimal> share = behind ? Chances.bare(tools, placed.get(at).reading().span()) : Optional.empty();
        share.ifPresent(value -> {
            stated.set(at - 1, value);
            stated.set(at, null);
        });
    }

    /**
     * What sentences without a claim state of all calls: not of those of their own passage alone, where other ones make calls
     * too.
     */
    private List<BigDecimal> apart() {
        Set<Integer> claiming = new HashSet<>();
        for (int at = 0; at < placed.size(); at++) {
            if (claims(at)) {
                claiming.add(placed.get(at).passage());
            }
        }
        List<BigDecimal> apart = new ArrayList<>();
        for (int at = 0; at < placed.size(); at++) {
            boolean own = claiming.size() > 1 && claiming.contains(placed.get(at).passage());
            if (!claims(at) && !own && stated.get(at) != null) {
                apart.add(stated.get(at));
            }
        }
        return apart;
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

    private boolean claims(int at) {
        return !placed.get(at).reading().claims().isEmpty();
    }

    /** Filled from the end, so that a section of very many sentences is gone through once. */
    private BigDecimal[] ahead() {
        BigDecimal[] all = new BigDecimal[placed.size() + 1];
        for (int at = placed.size() - 1; at >= 0; at--) {
            all[at] = claims(at) ? null : stated.get(at) != null ? stated.get(at) : all[at + 1];
        }
        return all;
    }
}
