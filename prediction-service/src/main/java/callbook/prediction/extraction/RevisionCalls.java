package callbook.prediction.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import callbook.prediction.extraction.CallView.QuoteView;
import callbook.prediction.extraction.PredictionView.StoredQuoteView;

/**
 * The predictions that a revision states, each in this revision's words only and in the order of its text.
 *
 * @param made by this revision
 * @param withdrawn the predictions of earlier revisions that it does not state
 */
record RevisionCalls(List<PredictionView> all, List<PredictionView> made, List<UUID> withdrawn) {

    RevisionCalls {
        all = List.copyOf(all);
        made = List.copyOf(made);
        withdrawn = List.copyOf(withdrawn);
    }

    /** @param before the highest place among the calls of the memo so far, 0 where there is none */
    static RevisionCalls of(NewExtraction read, Correction correction, int before) {
        List<PredictionView> made = new ArrayList<>();
        for (CallView call : correction.made()) {
            made.add(prediction(read, call, before + made.size() + 1));
        }
        List<PredictionView> all = Stream.concat(made.stream(), correction.kept().stream().map(kept -> kept(read, kept)))
                .sorted(Comparator.comparingInt(p -> p.quotes().get(0).span().start())).toList();
        return new RevisionCalls(all, made, correction.gone().stream().map(gone -> gone.prediction().id()).toList());
    }

    private static PredictionView prediction(NewExtraction read, CallView c, int ordinal) {
        boolean late = read.witnessed() && Lateness.hasPassed(c.deadline(), read.receivedAt());
        return new PredictionView(PredictionIds.of(read, ordinal), read.memoId(), read.memoRevision(), read.author(), ordinal,
                read.madeAt(), read.version(), read.witnessed(), late, false, null, quotes(read, c.quotes()), c.instruments(),
                c.legs(), c.deadline(), c.base(), c.confidence(), c.proxy(), c.categories(), c.notes(),
                null);
    }

    private static PredictionView kept(NewExtraction read, Correction.Kept kept) {
        return kept.known().prediction().quoted(quotes(read, kept.quotes()), kept.note().stream().toList());
    }

    private static List<StoredQuoteView> quotes(NewExtraction read, List<QuoteView> quotes) {
        return quotes.stream().map(quote -> StoredQuoteView.of(quote, read.memoRevision())).toList();
    }
}
