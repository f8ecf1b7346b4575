package callbook.scoring.predictions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Applies a batch of the feed and moves the position over it, both or neither. */
@ApplicationScoped
class ApplyService {

    private final PositionStore positions;
    private final PredictionStore predictions;

    ApplyService(PositionStore positions, PredictionStore predictions) {
        this.positions = positions;
        this.predictions = predictions;
    }

    /**
     * @param before the position from which the batch was read
     * @return false where another instance applied it meanwhile; then nothing was done
     */
    @Transactional
    boolean apply(String before, ExtractionFeedClient.Batch batch) {
        if (!positions.move(before, batch.next())) {
            return false;
        }
        batch.extractions().forEach(predictions::keep);
        return true;
    }

    /** Goes back to the beginning: what is applied again changes nothing. */
    @Transactional
    void startOver(String before) {
        positions.move(before, null);
    }
}
