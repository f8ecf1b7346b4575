package callbook.bench.extraction;

import com.fasterxml.jackson.databind.JsonNode;

import callbook.prediction.reading.MemoToRead;
import callbook.prediction.reading.Reader;

/** The reader, called without a service around it. */
final class ReaderHere implements Asked {

    @Override
    public JsonNode read(Item.Question question) {
        return Spelling.of(Reader.read(new MemoToRead(question.text(), question.publishedAt(), question.writtenAt(),
                question.timeframe(), question.confidence())));
    }
}
