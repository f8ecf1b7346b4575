package callbook.prediction.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import callbook.prediction.claim.Base;
import callbook.prediction.claim.Explanation;
import callbook.prediction.claim.Instrument;
import callbook.prediction.claim.Leg;
import callbook.prediction.claim.Span;
import callbook.prediction.claim.Terms;
import callbook.prediction.reading.clause.Claim;
import callbook.prediction.reading.clause.SentenceReading;

/**
 * The claims of one sentence that make one call together.
 *
 * @param expiry null where neither the clauses nor their sentence name an end
 */
record Draft(List<Claim> claims, Expiry expiry, Span span) {

    /**
     * The calls of a sentence: legs with different ends or bases are separate, and so are clauses that a semicolon parts when
     * each has an
     * end of its own.
     */
    static List<Draft> of(SentenceReading sentence, String text) {
        Expiry shared = shared(sentence, text);
        List<Draft> drafts = new ArrayList<>();
        for (Claim claim : sentence.claims()) {
            Expiry own = claim.when() == null ? shared : Expiry.of(claim.when(), text);
            Draft last = drafts.isEmpty() ? null : drafts.get(drafts.size() - 1);
            if (last != null && last.joins(claim, own)) {
                drafts.set(drafts.size() - 1, last.with(claim));
            } else {
                drafts.add(new Draft(List.of(claim), own, claim.span()));
            }
        }
        boolean alone = drafts.size() == 1 && sentence.gaps().isEmpty();
        return alone ? List.of(new Draft(drafts.get(0).claims, drafts.get(0).expiry, sentence.span())) : drafts;
    }

    private static Expiry shared(SentenceReading sentence, String text) {
        return sentence.claims().stream().map(Claim::when).filter(Objects::nonNull).findFirst()
                .map(when -> Expiry.of(when, text)).orElse(Expiry.of(sentence.spare(), text));
    }

    private boolean joins(Claim claim, Expiry own) {
        Claim last = claims.get(claims.size() - 1);
        boolean parted = claim.apart() && claim.when() != null && last.when() != null;
        return !parted && Objects.equals(base(), claim.base()) && !(base() instanceof Base.Number)
                && (expiry == null ? own == null : expiry.endsWith(own));
    }

    private Draft with(Claim claim) {
        List<Claim> all = new ArrayList<>(claims);
        all.add(claim);
        return new Draft(all, expiry, span.to(claim.span()));
    }

    /** The same with an end, where it has none. */
    Draft or(Expiry other) {
        return expiry == null ? new Draft(claims, other, span) : this;
    }

    private Base base() {
        return claims.get(0).base();
    }

    /** How the legs and the end came from the words. */
    Explanation explanation() {
        Map<Leg, Explanation.Step> steps = new LinkedHashMap<>();
        for (Claim claim : claims) {
            for (int at = 0; at < claim.legs().size(); at++) {
                steps.putIfAbsent(claim.legs().get(at), claim.steps().get(at));
            }
        }
        return new Explanation(List.copyOf(steps.values()), expiry.how());
    }

    boolean proxy() {
        return claims.stream().anyMatch(Claim::proxy);
    }

    /** The legs of all its claims, each once. */
    List<Leg> legs() {
        return claims.stream().flatMap(claim -> claim.legs().stream()).distinct().toList();
    }

    /** The terms; the first subject decides how a date ends. */
    Terms terms() {
        Set<Instrument> instruments = new LinkedHashSet<>();
        claims.forEach(claim -> instruments.addAll(claim.instruments()));
        Instrument first = instruments.iterator().next();
        return new Terms(legs(), expiry.due().deadline(first.kind(), expiry.text()), base(), List.copyOf(instruments));
    }
}
