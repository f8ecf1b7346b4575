package callbook.prediction.memos;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;

/** Which memos are to be read again, and how far that is. */
@ApplicationScoped
class RerunStore {

    /** @param isNew whether it was started by this call and had not been under way */
    record Started(RerunView rerun, boolean isNew) {
    }

    private static final String START = """
            insert into rerun (id, extractor_version, received_from, received_to, started_at, writer)
            values (:id, :version, :from, cast(:to as timestamptz), :now, :writer) on conflict do nothing""";

    private static final String UNDER_WAY = """
            select id from rerun where extractor_version = :version and received_from = :from
              and received_to is not distinct from cast(:to as timestamptz) and finished_at is null""";

    private static final String SHOWN = """
            select id, received_from, received_to, extractor_version, read, recorded, started_at, finished_at,
              abandoned_by
            from rerun where id = :id""";

    private final EntityManager database;
    private final TimeBasedEpochGenerator ids = Generators.timeBasedEpochGenerator();

    RerunStore(EntityManager database) {
        this.database = database;
    }

    /** Starts a rerun, unless one of the same version and range is under way: then that one is it. */
    @Transactional
    Started start(String version, ReceiptRange range, String writer) {
        for (;;) {
            UUID id = ids.generate();
            boolean isNew = about(version, range, database.createNativeQuery(START)).setParameter("id", id)
                    .setParameter("now", Instant.now().truncatedTo(ChronoUnit.MICROS)).setParameter("writer", writer)
                    .executeUpdate() == 1;
            Optional<RerunView> found = isNew ? find(id)
                    : about(version, range, database.createNativeQuery(UNDER_WAY, UUID.class)).getResultList().stream()
                            .findFirst().flatMap(other -> find((UUID) other));
            // the one in the way may have finished since
            if (found.isPresent()) {
                return new Started(found.get(), isNew);
            }
        }
    }

    @Transactional
    Optional<RerunView> find(UUID id) {
        return database.createNativeQuery(SHOWN, Object[].class).setParameter("id", id).getResultList().stream().findFirst()
                .map(row -> shown((Object[]) row));
    }

    private static Query about(String version, ReceiptRange range, Query query) {
        return query.setParameter("version", version).setParameter("from", range.from()).setParameter("to", range.to());
    }

    private static RerunView shown(Object[] row) {
        Instant finished = (Instant) row[7];
        return new RerunView((UUID) row[0], (Instant) row[1], (Instant) row[2], (String) row[3],
                state(finished, (String) row[8]), ((Number) row[4]).longValue(), ((Number) row[5]).longValue(),
                (Instant) row[6], finished);
    }

    private static RerunView.State state(Instant finished, String abandonedBy) {
        if (finished == null) {
            return RerunView.State.RUNNING;
        }
        return abandonedBy == null ? RerunView.State.FINISHED : RerunView.State.ABANDONED;
    }
}
