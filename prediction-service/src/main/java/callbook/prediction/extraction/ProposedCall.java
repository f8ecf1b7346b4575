package callbook.prediction.extraction;

import java.util.List;
import java.util.Set;

import callbook.prediction.claim.Category;
import callbook.prediction.claim.Confidence;
import callbook.prediction.claim.Quote;
import callbook.prediction.claim.Terms;
import callbook.prediction.extraction.CallView.BaseView;
import callbook.prediction.extraction.CallView.ConfidenceView;
import callbook.prediction.extraction.CallView.DeadlineView;
import callbook.prediction.extraction.CallView.InstrumentView;
import callbook.prediction.extraction.CallView.LegView;
import callbook.prediction.extraction.CallView.QuoteView;

/**
 * A call that the grammar did not read.
 *
 * @param quotes where the memo states it, at least once
 * @param proxy whether a symbol stands for a class that the words name
 */
public record ProposedCall(List<Quote> quotes, Terms terms, boolean proxy, Set<Category> categories) {
    public ProposedCall {
        quotes = List.copyOf(quotes);
        categories = Set.copyOf(categories);
        if (quotes.isEmpty()) {
            throw new IllegalArgumentException("a call is quoted at least once");
        }
    }

    CallView view() {
        Confidence none = Confidence.UNSTATED;
        return new CallView(quotes.stream().map(QuoteView::of).toList(),
                terms.instruments().stream().map(i -> new InstrumentView(i.symbol(), i.kind().name())).toList(),
                terms.legs().stream().map(LegView::of).toList(), DeadlineView.of(terms.deadline()), BaseView.of(terms.base()),
                new ConfidenceView(none.value(), none.source().name()), proxy,
                categories.stream().sorted().map(Enum::name).toList(), List.of(), null);
    }
}
