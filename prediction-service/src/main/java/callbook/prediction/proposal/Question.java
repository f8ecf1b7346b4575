package callbook.prediction.proposal;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;

import callbook.prediction.claim.Quote;
import callbook.prediction.claim.Span;

/**
 * A sentence of a memo that the grammar left open, with what is needed to judge an answer about it.
 *
 * @param version of the extractor that left it open
 * @param publishedAt durations count from here
 * @param writtenAt day words are read on its date; null where it is unknown
 * @param sentence where it stands in the memo
 * @param attempts how often it was asked about, this time included
 */
record Question(UUID id, UUID memoId, int memoRevision, String version, Instant publishedAt, OffsetDateTime writtenAt,
        Span sentence, Excerpt excerpt, int attempts) {

    /** The sentence, as the excerpt shows it. */
    Quote quote() {
        int from = sentence.start() - excerpt.start();
        return new Quote(excerpt.text().substring(from, from + sentence.end() - sentence.start()), sentence);
    }
}
