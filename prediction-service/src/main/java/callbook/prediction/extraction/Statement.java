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
 * @param reading which of the text's readings found it; 0 for its own
 * @param nth its place among the calls of that reading that are quoted from the same span
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
}
