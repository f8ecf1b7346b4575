package callbook.prediction.extraction;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

import callbook.prediction.claim.Extraction;
import callbook.prediction.claim.Quote;
import callbook.prediction.reading.MemoToRead;
import callbook.prediction.reading.OpenSentences;
import callbook.prediction.reading.Reader;

/** A text as it reads when it is published at one instant or another, each reading made once. */
public final class Readings {

    /**
     * What the time words of a text are read by.
     *
     * @param publishedAt durations count from here
     * @param writtenAt day words are read on its date; null where it is unknown
     */
    public record Publication(Instant publishedAt, OffsetDateTime writtenAt) {
        public Publication {
            Objects.requireNonNull(publishedAt, "publishedAt");
        }
    }

    /** What the text was found to do to the calls of its memo, and on which grounds. */
    private record Found(List<Known> known, List<Publication> earlier, Correction correction) {
    }

    private final String text;
    private final Publication publication;
    private final Map<Publication, Extraction> made = new ConcurrentHashMap<>();
    private volatile Found found;
    private volatile List<Quote> open;

    /** A text that was published as stated. Nothing is read before it is asked for. */
    public Readings(String text, Publication publication) {
        this.text = Objects.requireNonNull(text, "text");
        this.publication = Objects.requireNonNull(publication, "publication");
    }

    /** The text. */
    public String text() {
        return text;
    }

    /** Its own publication. */
    public Publication publication() {
        return publication;
    }

    /** What it says as it was published. */
    public Extraction own() {
        return asOf(publication);
    }

    /** The sentences that it leaves open as it was published, found once. */
    public List<Quote> open() {
        if (open == null) {
            open = OpenSentences.of(memo(publication), own());
        }
        return open;
    }

    /** What it would say, had it been published then. */
    public Extraction asOf(Publication then) {
        return made.computeIfAbsent(then, p -> Reader.read(memo(p)));
    }

    private MemoToRead memo(Publication then) {
        return new MemoToRead(text, then.publishedAt(), then.writtenAt(), null, null);
    }

    /** {@link Correction#of} these, found once while the grounds are the same. */
    Correction correction(List<Known> known, List<Publication> earlier) {
        Found last = found;
        if (last == null || !last.known.equals(known) || !last.earlier.equals(earlier)) {
            last = new Found(known, earlier, Correction.of(this, known, earlier));
            found = last;
        }
        return last.correction;
    }
}
