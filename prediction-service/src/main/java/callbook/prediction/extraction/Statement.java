package callbook.prediction.extraction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import callbook.prediction.extraction.CallView.QuoteView;
import callbook.prediction.extraction.CallView.SpanView;

/**
 * One quote of a call in one reading of a text.
 *
 * @param reading which of the text's readings found it
 * @param nth how many calls of that reading are quoted from the same span before it
 */
record Statement(int reading, int nth, QuoteView quote, CallView call, Wager wager) {

    /** Every quote of every call, in their order. */
    static List<Statement> of(int reading, List<CallView> calls) {
        Map<SpanView, Integer> seen = new HashMap<>();
        List<Statement> all = new ArrayList<>();
        for (CallView call : calls) {
            Wager wager = Wager.of(call);
            call.quotes().forEach(
                    quote -> all.add(new Statement(reading, seen.merge(quote.span(), 1, Integer::sum), quote, call, wager)));
        }
        return all;
    }

    /** Whether two readings mean the same words by it, so that only one of them can be right. */
    boolean contends(Statement other) {
        SpanView mine = quote.span();
        SpanView its = other.quote.span();
        boolean overlap = mine.start() < its.end() && its.start() < mine.end();
        return reading != other.reading && overlap && (!mine.equals(its) || nth == other.nth);
    }

    /** Whether both find the same in the same place. */
    boolean repeats(Statement other) {
        return wager.equals(other.wager) && quote.span().equals(other.quote.span());
    }
}
