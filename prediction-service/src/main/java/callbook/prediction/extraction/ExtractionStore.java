package callbook.prediction.extraction;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;

import callbook.prediction.claim.Call;

/** The stored extractions. */
@ApplicationScoped
public class ExtractionStore {

    private final EntityManager database;
    private final ObjectMapper json;
    private final TimeBasedEpochGenerator ids = Generators.timeBasedEpochGenerator();

    ExtractionStore(EntityManager database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /**
     * Keeps an extraction and its calls, once: what was kept of the same memo revision and extractor version stays as it is.
     *
     * @return whether it is new
     */
    @Transactional
    public boolean record(NewExtraction read) {
        StoredExtractionView view = view(read, Instant.now().truncatedTo(ChronoUnit.MICROS));
        if (!insert(view)) {
            return false;
        }
        List<Call> calls = read.extraction().calls();
        for (int i = 0; i < calls.size(); i++) {
            PredictionEntity.of(view.calls().get(i), write(CallView.of(calls.get(i)))).persist();
        }
        return true;
    }

    /** The extraction of the memo's newest revision, by the given extractor version or, for null, the newest one. */
    @Transactional
    Optional<String> body(UUID memoId, String version) {
        String query = "memoId = ?1" + (version == null ? "" : " and extractorVersion = ?2")
                + " order by memoRevision desc, recordedAt desc";
        Object[] parameters = version == null ? new Object[] { memoId } : new Object[] { memoId, version };
        return ExtractionEntity.<ExtractionEntity> find(query, parameters).firstResultOptional().map(e -> e.body);
    }

    private boolean insert(StoredExtractionView view) {
        return database.createNativeQuery("""
                insert into extraction (memo_id, memo_revision, extractor_version, author, published_at, received_at,
                    witnessed, recorded_at, body)
                values (:memo, :revision, :version, :author, :published, :received, :witnessed, :recorded, :body)
                on conflict do nothing""")
                .setParameter("memo", view.memoId()).setParameter("revision", view.memoRevision())
                .setParameter("version", view.extractorVersion()).setParameter("author", view.author())
                .setParameter("published", view.publishedAt()).setParameter("received", view.receivedAt())
                .setParameter("witnessed", view.witnessed()).setParameter("recorded", view.recordedAt())
                .setParameter("body", write(view)).executeUpdate() == 1;
    }

    private StoredExtractionView view(NewExtraction read, Instant now) {
        ExtractionView all = ExtractionView.of(read.version(), read.extraction());
        return new StoredExtractionView(read.memoId(), read.memoRevision(), read.author(), read.publishedAt(),
                read.receivedAt(), read.witnessed(), read.version(), now, predictions(read), all.abstentions(),
                all.untestable(), all.debate(), all.observations(), all.notes());
    }

    private List<PredictionView> predictions(NewExtraction read) {
        List<PredictionView> views = new ArrayList<>();
        for (Call call : read.extraction().calls()) {
            CallView c = CallView.of(call);
            boolean late = read.witnessed() && Lateness.hasPassed(call.deadline(), read.receivedAt());
            views.add(new PredictionView(ids.generate(), read.memoId(), read.memoRevision(), read.author(), views.size() + 1,
                    read.madeAt(), read.version(), read.witnessed(), late, false, null, c.quotes(), c.instruments(), c.legs(),
                    c.deadline(), c.base(), c.confidence(), c.proxy(), c.categories(), c.notes()));
        }
        return views;
    }

    private String write(Object view) {
        try {
            return json.writeValueAsString(view);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a view that cannot be written as JSON", e);
        }
    }
}
