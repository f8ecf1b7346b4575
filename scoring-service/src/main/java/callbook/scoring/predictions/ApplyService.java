package callbook.scoring.predictions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import callbook.scoring.predictions.PositionStore.Move;

/** Applies a batch of the feed and moves the position over it, both or neither. */
@ApplicationScoped
class ApplyService {

    private final PositionStore positions;
    private final PredictionStore predictions;

    ApplyService(PositionStore positions, PredictionStore predictions) {
        this.positions = positions;
        this.predictions = predictions;
    }

    /** @return false where another instance holds the partition or moved its position meanwhile; then nothing was done */
    @Transactional
    boolean apply(Move move, ExtractionFeedClient.Batch batch) {
        if (!positions.move(move)) {
            return false;
        }
        batch.extractions().forEach(predictions::keep);
        return true;
    }

    /** Goes back to the beginning, if the lease is still held: what is applied again changes nothing. */
    @Transactional
    void startOver(Lease lease, String before) {
        positions.move(new Move(lease, before, null));
    }
}
