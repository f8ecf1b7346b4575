package callbook.prediction.extraction;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import callbook.prediction.extraction.Readings.Publication;

/**
 * Revisions that came before the one they correct was read: which of their calls are new cannot be told yet. The feed tells
 * them
 * in order, so that this is for a feed that does not.
 */
@ApplicationScoped
class WaitingStore {

    private final EntityManager database;

    WaitingStore(EntityManager database) {
        this.database = database;
    }

    /** Keeps a revision until the one before it was read; one that waits already stays as it is. */
    @Transactional(Transactional.TxType.MANDATORY)
    void keep(NewExtraction read) {
        OffsetDateTime writtenAt = read.readings().publication().writtenAt();
        database.createNativeQuery("""
                insert into waiting_revision (memo_id, memo_revision, author, published_at, received_at, witnessed, written_at,
                    markdown)
                values (:memo, :revision, :author, :published, :received, :witnessed, :written, :markdown)
                on conflict do nothing""")
                .setParameter("memo", read.memoId()).setParameter("revision", read.memoRevision())
                .setParameter("author", read.author()).setParameter("published", read.publishedAt())
                .setParameter("received", read.receivedAt()).setParameter("witnessed", read.witnessed())
                .setParameter("written", writtenAt == null ? null : writtenAt.toString())
                .setParameter("markdown", read.readings().text()).executeUpdate();
    }

    /** Takes the revision that waited for this one, to be read by the same extractor version. */
    @Transactional(Transactional.TxType.MANDATORY)
    Optional<NewExtraction> takeAfter(NewExtraction read) {
        return database.createNativeQuery("""
                delete from waiting_revision where memo_id = :memo and memo_revision = :next
                returning author, published_at, received_at, witnessed, written_at, markdown""", Object[].class)
                .setParameter("memo", read.memoId()).setParameter("next", read.memoRevision() + 1)
                .getResultList().stream().findFirst().map(row -> waited(read, (Object[]) row));
    }

    private static NewExtraction waited(NewExtraction before, Object[] row) {
        Instant published = (Instant) row[1];
        OffsetDateTime written = row[4] == null ? null : OffsetDateTime.parse((String) row[4]);
        return new NewExtraction(before.memoId(), before.memoRevision() + 1, (String) row[0], published, (Instant) row[2],
                (Boolean) row[3], before.version(), new Readings((String) row[5], new Publication(published, written)));
    }
}
