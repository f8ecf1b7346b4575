package callbook.memo.archive;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import callbook.memo.intake.MemoText;
import callbook.memo.intake.Precedent;

/**
 * A memo's revisions. The memo's row is locked before anything is written: the lock is waited for without a transaction
 * number, so revisions get their numbers and their places in the feed in one order.
 */
@ApplicationScoped
class RevisionStore {

    /** The memo, locked, and all that counts of its revisions. */
    record Locked(UUID id, String currentSha256, Precedent precedent) {

        RevisionKey current() {
            return new RevisionKey(id, precedent.revisions().size());
        }
    }

    private final EntityManager database;

    RevisionStore(EntityManager database) {
        this.database = database;
    }

    /** The memo, which no other transaction revises until this one ends; empty where there is none. */
    @Transactional(Transactional.TxType.MANDATORY)
    Optional<Locked> lock(UUID id) {
        List<?> memo = database.createNativeQuery("select author, number from memo where id = :id for update")
                .setParameter("id", id).getResultList();
        if (memo.isEmpty()) {
            return Optional.empty();
        }
        List<MemoStampEntity> all = MemoStampEntity.list("memoId = ?1 order by revision", id);
        MemoStampEntity current = all.get(all.size() - 1);
        Object[] row = (Object[]) memo.get(0);
        return Optional.of(new Locked(id, current.sha256, new Precedent((String) row[0], current.byline, (Integer) row[1],
                current.sourceUrl, all.stream().map(MemoStampEntity::revision).toList())));
    }

    /** What is in the way of these bytes as a revision of this memo: another memo of the author that has them. */
    @Transactional(Transactional.TxType.MANDATORY)
    Optional<UUID> otherMemoOf(Locked memo, MemoText text) {
        return database.createNativeQuery("""
                select memo_id from memo_revision
                where author = :author and sha256 = :sha256 and not again and memo_id <> :id""", UUID.class)
                .setParameter("author", memo.precedent().author()).setParameter("sha256", text.sha256())
                .setParameter("id", memo.id()).getResultStream().findFirst().map(UUID.class::cast);
    }

    /** The other memo of the author that has the number. */
    @Transactional(Transactional.TxType.MANDATORY)
    Optional<UUID> otherMemoOf(Locked memo, Integer number) {
        return database.createNativeQuery("select id from memo where author = :author and number = :number and id <> :id",
                UUID.class).setParameter("author", memo.precedent().author()).setParameter("number", number)
                .setParameter("id", memo.id()).getResultStream().findFirst().map(UUID.class::cast);
    }

    /** Stores the next revision of a locked memo. */
    @Transactional(Transactional.TxType.MANDATORY)
    RevisionKey append(Locked memo, Submission submission) {
        RevisionKey key = new RevisionKey(memo.id(), memo.precedent().revisions().size() + 1);
        MemoRevisionEntity revision = MemoRevisionEntity.of(key, submission);
        revision.again = MemoStampEntity.count("memoId = ?1 and sha256 = ?2", memo.id(), submission.text().sha256()) > 0;
        revision.persist();
        database.createNativeQuery("update memo set revision = :revision, number = :number where id = :id")
                .setParameter("revision", key.revision()).setParameter("number", submission.draft().number())
                .setParameter("id", memo.id()).executeUpdate();
        return key;
    }
}
