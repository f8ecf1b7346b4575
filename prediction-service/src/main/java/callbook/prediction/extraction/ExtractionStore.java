package callbook.prediction.extraction;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.jboss.logging.Logger;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import callbook.prediction.extraction.ExtractionView.UntestableView;
import io.quarkus.arc.All;

/** The stored extractions. */
@ApplicationScoped
public class ExtractionStore {

    private static final Logger LOG = Logger.getLogger(ExtractionStore.class);

    private final EntityManager database;
    private final RevisionStore revisions;
    private final WaitingStore waiting;
    private final CallStore stored;
    private final Event<Recorded> news;
    private final List<Successor> successors;
    private final ObjectMapper json;

    ExtractionStore(EntityManager database, RevisionStore revisions, WaitingStore waiting, CallStore stored,
            Event<Recorded> news, @All List<Successor> successors, ObjectMapper json) {
        this.database = database;
        this.revisions = revisions;
        this.waiting = waiting;
        this.stored = stored;
        this.news = news;
        this.successors = successors;
        this.json = json;
    }

    /**
     * Keeps what each memo revision says, once: what was kept of the same revision and extractor version stays as it is. A
     * revision that comes before the one it corrects waits for it.
     *
     * @return how many were recorded now, 0 or more; one that had waited is not among them
     */
    @Transactional
    public int record(List<NewExtraction> batch) {
        // in one order for all, so that no two transactions wait for each other
        batch.stream().map(NewExtraction::memoId).distinct().sorted().forEach(revisions::lock);
        return (int) batch.stream().filter(this::isNew).count();
    }

    /** The first of the memo's revisions that the extractor version has not read; it reads each after the ones before. */
    public int firstUnread(UUID memoId, String version) {
        return revisions.firstUnread(memoId, version);
    }

    /**
     * Reads what {@link #record} will need of a revision's text: a long text takes its time, and a transaction has none.
     *
     * @param batch what is to be recorded before it, itself and other memos included
     */
    public void prepare(NewExtraction read, List<NewExtraction> batch) {
        if (read.memoRevision() == 1) {
            read.readings().correction(List.of(), List.of());
            successors.forEach(successor -> successor.prepare(read));
            return;
        }
        batch.stream().filter(other -> other.memoId().equals(read.memoId()) && other.memoRevision() < read.memoRevision())
                .limit(RevisionStore.MOST_PUBLICATIONS)
                .forEach(other -> read.readings().asOf(other.readings().publication()));
        read.readings().correction(revisions.before(read, now()).known(), revisions.publications(read));
        successors.forEach(successor -> successor.prepare(read));
    }

    /**
     * The extraction of the memo's newest revision that the given extractor version or, for null, any has read; of several
     * versions the newest.
     */
    @Transactional
    Optional<String> body(UUID memoId, String version) {
        return database.createNativeQuery("""
                select body from extraction
                where memo_id = :memo and split_part(extractor_version, '+', 1) = coalesce(:version, current_version(:memo))
                order by memo_revision desc, recorded_at desc, seq desc limit 1""",
                String.class).setParameter("memo", memoId).setParameter("version", version).getResultList().stream()
                .findFirst();
    }

    private boolean isNew(NewExtraction read) {
        int next = revisions.firstUnread(read.memoId(), read.version());
        if (read.memoRevision() < next) {
            return false;
        }
        if (read.memoRevision() > next) {
            LOG.warnf("revision %d of memo %s waits for the one before it to be read", read.memoRevision(), read.memoId());
            waiting.keep(read);
            return false;
        }
        for (Optional<NewExtraction> one = Optional.of(read); one.isPresent(); one = waiting.takeAfter(one.get())) {
            keep(one.get());
        }
        return true;
    }

    private void keep(NewExtraction read) {
        Instant now = now();
        Before before = revisions.before(read, now);
        Correction correction = read.readings().correction(before.known(), revisions.publications(read));
        RevisionCalls calls = RevisionCalls.of(read, correction, before);
        StoredExtractionView view = StoredExtractionView.of(read, correction, calls, now);
        insert(view, read.readings().publication().writtenAt());
        stored.make(calls.made());
        stored.quote(read.version(), calls.all());
        successors.forEach(successor -> successor.recorded(read));
        news.fire(new Recorded(calls.made().size(), view.untestable().stream().map(UntestableView::reason).toList()));
    }

    private void insert(StoredExtractionView view, OffsetDateTime writtenAt) {
        database.createNativeQuery("""
                insert into extraction (memo_id, memo_revision, extractor_version, author, published_at, received_at,
                    witnessed, written_at, recorded_at, body)
                values (:memo, :revision, :version, :author, :published, :received, :witnessed, :written, :recorded, :body)""")
                .setParameter("memo", view.memoId()).setParameter("revision", view.memoRevision())
                .setParameter("version", view.extractorVersion()).setParameter("author", view.author())
                .setParameter("published", view.publishedAt()).setParameter("received", view.receivedAt())
                .setParameter("witnessed", view.witnessed()).setParameter("recorded", view.recordedAt())
                .setParameter("written", writtenAt == null ? null : writtenAt.toString())
                .setParameter("body", write(view)).executeUpdate();
    }

    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }

    private String write(Object view) {
        try {
            return json.writeValueAsString(view);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a view that cannot be written as JSON", e);
        }
    }
}
