package callbook.prediction.memos;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import callbook.prediction.extraction.ExtractionStore;
import callbook.prediction.extraction.NewExtraction;

/** Keeps what was read in a batch of the feed and moves the position over it, both or neither. */
@ApplicationScoped
class ApplyService {

    private final PositionStore positions;
    private final ExtractionStore extractions;

    ApplyService(PositionStore positions, ExtractionStore extractions) {
        this.positions = positions;
        this.extractions = extractions;
    }

    /**
     * @param before the position from which the batch was read
     * @param next the position after it
     * @return false where another instance applied it meanwhile; then nothing was done
     */
    @Transactional
    boolean apply(String before, String next, List<NewExtraction> read) {
        if (!positions.move(before, next)) {
            return false;
        }
        read.forEach(extractions::record);
        return true;
    }

    /** Goes back to the beginning: what is applied again changes nothing. */
    @Transactional
    void startOver(String before) {
        positions.move(before, null);
    }
}
