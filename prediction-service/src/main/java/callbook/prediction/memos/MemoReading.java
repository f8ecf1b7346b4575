package callbook.prediction.memos;

import callbook.prediction.extraction.NewExtraction;
import callbook.prediction.reading.MemoToRead;
import callbook.prediction.reading.Reader;

/** Reads a memo as the feed shows it. */
final class MemoReading {

    private MemoReading() {
    }

    static NewExtraction read(MemoView memo) {
        MemoToRead text = new MemoToRead(memo.markdown(), memo.publishedAt(), memo.writtenAt(), null, null);
        return new NewExtraction(memo.id(), memo.revision(), memo.author(), memo.publishedAt(), memo.receivedAt(),
                !memo.backfilled(), Reader.VERSION, Reader.read(text));
    }
}
