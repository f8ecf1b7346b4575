package callbook.prediction.reading;

import java.util.List;
import java.util.Optional;

import callbook.prediction.claim.Span;
import callbook.prediction.reading.clause.SentenceReader;
import callbook.prediction.reading.clause.SentenceReading;
import callbook.prediction.reading.clause.TagReader;
import callbook.prediction.reading.items.Marker;
import callbook.prediction.reading.time.Due;
import callbook.prediction.reading.time.Moment;
import callbook.prediction.reading.time.TimeFinder;
import callbook.prediction.reading.words.Token;
import callbook.prediction.reading.words.Tokenizer;

/** The readers of one memo, which all share its moment. */
final class Tools {

    private final String text;
    private final Moment moment;
    private final TimeFinder times;
    private final SentenceReader sentences;
    private final TagReader tags;
    private final Marker marker;

    /** @param cycle the number of the memo's own cycle, or null */
    Tools(MemoToRead memo, String cycle) {
        this.text = memo.text();
        this.moment = Moment.of(memo.publishedAt(), memo.writtenAt());
        this.times = new TimeFinder(moment);
        this.marker = new Marker(times, cycle);
        this.sentences = new SentenceReader(marker);
        this.tags = new TagReader(marker);
    }

    String text() {
        return text;
    }

    Moment moment() {
        return moment;
    }

    SentenceReading sentence(Span span) {
        return sentences.read(text, span);
    }

    /** The tokens of a sentence. */
    List<Token> tokens(Span sentence) {
        return marker.tokens(text, sentence);
    }

    Marker marker() {
        return marker;
    }

    TagReader tags() {
        return tags;
    }

    /** The deadline that a timeframe states; empty for null and for what is none ("N/A"). */
    Optional<Due> timeframe(String value) {
        if (value == null || value.length() > 200) {
            return Optional.empty();
        }
        List<Token> tokens = Tokenizer.tokens(value);
        return times.whole(tokens);
    }
}
