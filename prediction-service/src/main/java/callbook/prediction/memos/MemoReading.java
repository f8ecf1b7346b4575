package callbook.prediction.memos;

import callbook.prediction.extraction.NewExtraction;
import callbook.prediction.extraction.Readings;
import callbook.prediction.extraction.Readings.Publication;
import callbook.prediction.reading.Reader;

/** A memo to read, as the feed shows it. */
final class MemoReading {

    private MemoReading() {
    }

    static NewExtraction read(MemoView memo) {
        return new NewExtraction(memo.id(), memo.revision(), memo.author(), memo.publishedAt(), memo.receivedAt(),
                !memo.backfilled(), Reader.VERSION,
                new Readings(memo.markdown(), new Publication(memo.publishedAt(), memo.writtenAt())));
    }
}
