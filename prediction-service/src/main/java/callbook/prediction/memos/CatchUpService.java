package callbook.prediction.memos;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import callbook.prediction.extraction.ExtractionStore;
import callbook.prediction.extraction.NewExtraction;

/**
 * Reads the revisions before a correction that this extractor version has not read: which of a correction's calls are new is
 * told by those of the revisions before, and a version that came after these asks memo-service for them. What is read here is
 * recorded once by whomever, so it needs no lease.
 */
@ApplicationScoped
class CatchUpService {

    private final MemoRevisionClient memos;
    private final ExtractionStore extractions;

    CatchUpService(MemoRevisionClient memos, ExtractionStore extractions) {
        this.memos = memos;
        this.extractions = extractions;
    }

    /** Records what has to be read before the batch, each revision in a transaction of its own. */
    void before(List<NewExtraction> batch) {
        batch.stream().filter(one -> one.memoRevision() > 1).forEach(one -> before(one, batch));
    }

    private void before(NewExtraction correction, List<NewExtraction> batch) {
        int first = extractions.firstUnread(correction.memoId(), correction.version());
        for (int revision = first; revision < correction.memoRevision() && !holds(batch, correction, revision); revision++) {
            Optional<NewExtraction> earlier = memos.revision(correction.memoId(), revision).map(MemoReading::read);
            if (earlier.isEmpty()) {
                return;
            }
            extractions.prepare(earlier.get(), List.of());
            extractions.record(List.of(earlier.get()));
        }
    }

    private static boolean holds(List<NewExtraction> batch, NewExtraction correction, int revision) {
        return batch.stream().anyMatch(one -> one.memoId().equals(correction.memoId()) && one.memoRevision() == revision);
    }
}
