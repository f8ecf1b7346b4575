package callbook.prediction.extraction;

import java.time.Instant;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

import callbook.prediction.extraction.PredictionView.ProposedView;
import callbook.prediction.extraction.PredictionView.StoredQuoteView;

/** What an acceptance needs to know of the extraction that it adds to. */
@JsonIgnoreProperties(ignoreUnknown = true)
record HeaderView(String author, Instant publishedAt, Instant receivedAt, boolean witnessed) {

    /** The prediction that an accepted call becomes: as if the memo had been read so at its receipt, but for its lateness. */
    PredictionView prediction(Acceptance a, CallView call, int ordinal) {
        List<StoredQuoteView> quotes = call.quotes().stream().map(q -> StoredQuoteView.of(q, a.memoRevision())).toList();
        return new PredictionView(a.id(), a.memoId(), a.memoRevision(), author, ordinal, witnessed ? receivedAt : publishedAt,
                a.version(), witnessed, isLate(call, a.at()), false, null, quotes, call.instruments(), call.legs(),
                call.deadline(), call.base(), call.confidence(), call.proxy(), call.categories(), call.notes(),
                new ProposedView(a.model(), a.at(), a.by()));
    }

    private boolean isLate(CallView call, Instant at) {
        return at.isAfter(receivedAt.plus(Acceptance.IN_TIME)) || Lateness.hasPassed(call.deadline(), at);
    }
}
