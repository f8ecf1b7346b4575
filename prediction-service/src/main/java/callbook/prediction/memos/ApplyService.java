package callbook.prediction.memos;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import callbook.prediction.extraction.ExtractionStore;
import callbook.prediction.extraction.NewExtraction;
import callbook.prediction.memos.PositionStore.Move;
import io.quarkus.narayana.jta.QuarkusTransaction;

/** Keeps what was read in a batch of the feed and moves the position over it, both or neither. */
@ApplicationScoped
class ApplyService {

    private final PositionStore positions;
    private final ExtractionStore extractions;
    private final CatchUpService catchUp;

    ApplyService(PositionStore positions, ExtractionStore extractions, CatchUpService catchUp) {
        this.positions = positions;
        this.extractions = extractions;
        this.catchUp = catchUp;
    }

    /**
     * Reads what is to be kept before the transaction begins: an open one holds every feed of the server back.
     *
     * @return false where another instance holds the partition or moved its position meanwhile; then nothing was done
     */
    boolean apply(Move move, List<NewExtraction> read) {
        catchUp.before(read);
        read.forEach(one -> extractions.prepare(one, read));
        return QuarkusTransaction.requiringNew().call(() -> write(move, read));
    }

    private boolean write(Move move, List<NewExtraction> read) {
        if (!positions.move(move)) {
            return false;
        }
        extractions.record(read);
        return true;
    }

    /** Goes back to the beginning, if the lease is still held: what is applied again changes nothing. */
    @Transactional
    void startOver(Lease lease, String before) {
        positions.move(new Move(lease, before, null));
    }
}
