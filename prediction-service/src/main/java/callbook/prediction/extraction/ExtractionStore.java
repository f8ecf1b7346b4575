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

import org.hibernate.Session;
import org.jboss.logging.Logger;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import callbook.prediction.extraction.ExtractionView.UntestableView;
import io.quarkus.arc.All;

/** The stored extractions. */
@ApplicationScoped
public class ExtractionStore {

    private static final Logger LOG = Logger.getLogger(ExtractionStore.class);
    private static final int BATCH = 100;

    private final EntityManager database;
    private final RevisionStore revisions;
    private final WaitingStore waiting;
    private final QuoteStore quotes;
    private final Event<Recorded> news;
    private final List<Successor> successors;
    private final ObjectMapper json;

    ExtractionStore(EntityManager database, RevisionStore revisions, WaitingStore waiting, QuoteStore quotes,
            Event<Recorded> news, @All List<Successor> successors, ObjectMapper json) {
        this.database = database;
        this.revisions = revisions;
        this.waiting = waiting;
        this.quotes = quotes;
        this.news = news;
        this.successors = successors;
        this.json = json;
    }

    /**
     * Keeps what a memo revision says, once: what was kept of the same revision and extractor version stays as it is. A
     * revision
     * that comes before the one it corrects waits for it.
     *
     * @return whether it was recorded now
     */
    @Transactional
    public boolean record(NewExtraction read) {
        revisions.lock(read.memoId());
        if (revisions.isRecorded(read.memoId(), read.memoRevision(), read.version())) {
            return false;
        }
        if (read.memoRevision() > 1
                && !revisions.isRecorded(read.memoId(), read.memoRevision() - 1, read.version())) {
            LOG.warnf("revision %d of memo %s waits for the one before it to be read", read.memoRevision(), read.memoId());
            waiting.keep(read);
            return false;
        }
        for (Optional<NewExtraction> next = Optional.of(read); next.isPresent(); next = waiting.takeAfter(next.get())) {
            keep(next.get());
        }
        return true;
    }

    /**
     * Reads what {@link #record} will need of a revision's text: a long text takes its time, and a transaction has none.
     *
     * @param batch what is to be recorded before it, itself and other memos included
     */
    public void prepare(NewExtraction read, List<NewExtraction> batch) {
        if (read.memoRevision() > 1) {
            batch.stream().filter(other -> other.memoId().equals(read.memoId()) && other.memoRevision() < read.memoRevision())
                    .limit(RevisionStore.MOST_PUBLICATIONS)
                    .forEach(other -> read.readings().asOf(other.readings().publication()));
        }
        read.readings().correction(revisions.known(read), revisions.publications(read));
        successors.forEach(successor -> successor.prepare(read));
    }

    /** The extraction of the memo's newest revision, by the given extractor version or, for null, the newest one. */
    @Transactional
    Optional<String> body(UUID memoId, String version) {
        String query = "memoId = ?1" + (version == null ? "" : " and extractorVersion = ?2")
                + " order by memoRevision desc, recordedAt desc";
        Object[] parameters = version == null ? new Object[] { memoId } : new Object[] { memoId, version };
        return ExtractionEntity.<ExtractionEntity> find(query, parameters).firstResultOptional().map(e -> e.body);
    }

    private void keep(NewExtraction read) {
        List<Known> known = revisions.known(read);
        Correction correction = read.readings().correction(known, revisions.publications(read));
        RevisionCalls calls = RevisionCalls.of(read, correction,
                known.stream().mapToInt(k -> k.prediction().ordinal()).max().orElse(0));
        StoredExtractionView view = view(read, correction, calls);
        // A hostile text makes thousands of calls, and its transaction is to be short all the same.
        database.unwrap(Session.class).setJdbcBatchSize(BATCH);
        insert(view, read.readings().publication().writtenAt());
        for (int i = 0; i < calls.made().size(); i++) {
            PredictionEntity.of(calls.made().get(i), write(correction.made().get(i))).persist();
        }
        calls.all().forEach(call -> quotes.add(call.id(), call.quotes()));
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

    private static StoredExtractionView view(NewExtraction read, Correction correction, RevisionCalls calls) {
        ExtractionView all = ExtractionView.of(read.version(), read.readings().own());
        return new StoredExtractionView(read.memoId(), read.memoRevision(), read.author(), read.publishedAt(),
                read.receivedAt(), read.witnessed(), read.version(), Instant.now().truncatedTo(ChronoUnit.MICROS), calls.all(),
                calls.withdrawn(), all.abstentions(),
                all.untestable().stream().filter(u -> !correction.settled().test(u.span())).toList(), all.debate(),
                all.observations(), all.notes());
    }

    private String write(Object view) {
        try {
            return json.writeValueAsString(view);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a view that cannot be written as JSON", e);
        }
    }
}
