package callbook.prediction.reading;

import java.math.BigDecimal;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import callbook.prediction.claim.Call;
import callbook.prediction.claim.Category;
import callbook.prediction.claim.Confidence;
import callbook.prediction.claim.Quote;
import callbook.prediction.claim.Span;
import callbook.prediction.claim.Terms;
import callbook.prediction.reading.Parts.Said;

/** Makes a call of a draft: adds its confidence and says where its tags disagree with its prose. The prose stands. */
final class CallMaker {

    private final Tools tools;
    private final Confidences confidences;
    private final Conflicts conflicts;
    private final Cells cells;
    /** The confidence that the prose around the section's tags states, or null. */
    private final BigDecimal stated;
    /** Read once, since one set may belong to thousands of calls. */
    private final Map<TagSet, Optional<Expiry>> expiries = new IdentityHashMap<>();

    CallMaker(Tools tools, Confidences confidences, Cells cells, BigDecimal stated) {
        this.tools = tools;
        this.cells = cells;
        this.confidences = confidences;
        this.conflicts = new Conflicts(tools);
        this.stated = stated;
    }

    /** A call that prose states. */
    Call ofProse(Draft draft, Said said) {
        Terms terms = draft.terms();
        Confidence confidence = confidences.of(said.tags(), cells.or(said.stated()));
        return new Call(quotes(draft), terms, confidence, draft.proxy(), categories(terms, said.reading().span()),
                conflicts.of(terms.legs(), draft.expiry(), said.tags(), expiry(said.tags())), draft.explanation());
    }

    /** A call that tags alone state. */
    Call ofTags(Draft draft, TagSet tags) {
        return new Call(quotes(draft), draft.terms(), confidences.of(tags, stated), draft.proxy(),
                categories(draft.terms(), draft.span()), List.of(),
                draft.explanation());
    }

    /** The end that a set's timeframe states, or null. */
    Expiry expiry(TagSet tags) {
        return tags == null ? null
                : expiries.computeIfAbsent(tags, set -> Optional.ofNullable(Expiry.of(set, tools))).orElse(null);
    }

    private Set<Category> categories(Terms terms, Span words) {
        return Categories.of(terms, tools.tokens(words));
    }

    private List<Quote> quotes(Draft draft) {
        return List.of(Quote.at(draft.span(), tools.text()));
    }
}
