package callbook.prediction.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import callbook.prediction.extraction.CallView.QuoteView;
import callbook.prediction.extraction.PredictionView.StoredQuoteView;

/**
 * The predictions that a revision states, each in this revision's words only and in the order of its text.
 *
 * <p>
 * A call that another extractor version has read in the memo is that prediction, with the id and the instant that it has: it
 * is settled once, and no later version moves its base. Only what no version has read is a new prediction.
 *
 * @param made what is new, in the order of its places
 * @param withdrawn the predictions of earlier revisions that it does not state
 */
record RevisionCalls(List<PredictionView> all, List<PredictionView> made, List<UUID> withdrawn) {

    RevisionCalls {
        all = List.copyOf(all);
        made = List.copyOf(made);
        withdrawn = List.copyOf(withdrawn);
    }

    static RevisionCalls of(NewExtraction read, Correction correction, Before before) {
        Map<Wager, PredictionView> others = before.byWager();
        List<PredictionView> made = new ArrayList<>();
        List<PredictionView> all = new ArrayList<>();
        for (CallView call : correction.made()) {
            PredictionView other = others.get(Wager.of(call));
            if (other == null) {
                made.add(prediction(read, call, before, before.count() + made.size() + 1));
            } else {
                all.add(shared(read, call, other));
            }
        }
        all.addAll(made);
        before.accepted(read.memoRevision()).stream().filter(p -> all.stream().noneMatch(one -> one.id().equals(p.id())))
                .forEach(all::add);
        correction.kept().forEach(kept -> all.add(kept(read, kept)));
        all.sort(Comparator.comparingInt(p -> p.quotes().get(0).span().start()));
        return new RevisionCalls(all, made, correction.gone().stream().map(gone -> gone.prediction().id()).toList());
    }

    private static PredictionView prediction(NewExtraction read, CallView c, Before before, int ordinal) {
        return new PredictionView(PredictionIds.of(read, ordinal), read.memoId(), read.memoRevision(), read.author(), ordinal,
                read.madeAt(), read.version(), read.witnessed(), before.isLate(read, c), false, null, quotes(read, c.quotes()),
                c.instruments(), c.legs(), c.deadline(), c.base(), c.confidence(), c.proxy(), c.categories(), c.notes(), null);
    }

    private static PredictionView shared(NewExtraction read, CallView call, PredictionView other) {
        return other.quoted(quotes(read, call.quotes()), call.confidence().changeOf(other.confidence()).stream()
                .map(change -> "VERSION: " + change).toList());
    }

    private static PredictionView kept(NewExtraction read, Correction.Kept kept) {
        return kept.known().prediction().quoted(quotes(read, kept.quotes()), kept.note().stream().toList());
    }

    private static List<StoredQuoteView> quotes(NewExtraction read, List<QuoteView> quotes) {
        return quotes.stream().map(quote -> StoredQuoteView.of(quote, read.memoRevision())).toList();
    }
}
