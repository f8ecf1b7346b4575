package callbook.prediction.proposal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;

import callbook.prediction.extraction.Cursor;

/** The stored proposals. */
@ApplicationScoped
class ProposalStore {

    /** Which proposals are asked for; a null condition admits all. */
    record Filter(UUID memo, String state) {
    }

    private static final String PAGE = """
            select * from proposal
            where (cast(:memo as uuid) is null or memo_id = :memo)
              and (cast(:state as text) is null or state = :state)
              and (cast(:beforeTime as timestamptz) is null or (proposed_at, id) < (:beforeTime, cast(:beforeId as uuid)))
            order by proposed_at desc, id desc limit :limit""";

    private final EntityManager database;

    ProposalStore(EntityManager database) {
        this.database = database;
    }

    /** Newest first, from after the cursor (null for the first page), at most {@code limit}. */
    @Transactional
    @SuppressWarnings("unchecked")
    List<ProposalView> page(Filter filter, Cursor after, int limit) {
        List<ProposalEntity> found = database.createNativeQuery(PAGE, ProposalEntity.class).setParameter("memo", filter.memo())
                .setParameter("state", filter.state()).setParameter("beforeTime", after == null ? null : after.time())
                .setParameter("beforeId", after == null ? null : after.id()).setParameter("limit", limit).getResultList();
        return found.stream().map(ProposalView::of).toList();
    }

    /** A proposal, for the caller's transaction alone until that ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    Optional<ProposalEntity> lock(UUID id) {
        return ProposalEntity.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Whether the same call of the same memo was proposed already. */
    @Transactional(Transactional.TxType.MANDATORY)
    boolean isProposed(UUID memoId, String callJson) {
        return ProposalEntity.count("memoId = ?1 and body = ?2", memoId, callJson) > 0;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void add(ProposalEntity proposal) {
        proposal.persist();
    }

    /** Notes in the caller's transaction who accepted a proposal. */
    @Transactional(Transactional.TxType.MANDATORY)
    void accept(ProposalEntity proposal, Instant at, String by) {
        proposal.state = ProposalEntity.ACCEPTED;
        proposal.acceptedAt = at;
        proposal.acceptedBy = by;
    }
}
