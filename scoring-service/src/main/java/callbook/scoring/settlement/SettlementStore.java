package callbook.scoring.settlement;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;

import callbook.scoring.settlement.SettlementView.ResultView;
import callbook.scoring.settlement.SettlementView.StoredView;

/** The stored calls and the ledger of their settlements, as they are shown. */
@ApplicationScoped
class SettlementStore {

    /** Which calls are asked for; a null condition admits all. */
    record Filter(String author, UUID memo, Verdict verdict, String symbol, Instant from, Instant to) {
    }

    /** The place of a row in the list. */
    record Place(Instant madeAt, UUID id) {
    }

    private static final String PAGE = """
            select p.* from prediction p left join settlement s on s.prediction_id = p.id and s.number = p.settlement
            where (cast(:memo as uuid) is null or memo_id = :memo)
              and (cast(:author as text) is null or author = :author)
              and (cast(:verdict as text) is null or coalesce(s.verdict, 'OPEN') = :verdict)
              and (cast(:symbol as text) is null or symbols @> array[cast(:symbol as text)])
              and (cast(:from as timestamptz) is null or made_at >= :from)
              and (cast(:to as timestamptz) is null or made_at < :to)
              and (cast(:beforeTime as timestamptz) is null or (made_at, p.id) < (:beforeTime, cast(:beforeId as uuid)))
            order by made_at desc, p.id desc limit :limit""";

    private final EntityManager database;
    private final BodyMappers bodies;

    SettlementStore(EntityManager database, BodyMappers bodies) {
        this.database = database;
        this.bodies = bodies;
    }

    /** What is known of a stored call: its newest settlement, or that it is open. */
    @Transactional
    Optional<SettlementView> find(UUID predictionId) {
        return PredictionEntity.<PredictionEntity> findByIdOptional(predictionId).map(this::newest);
    }

    /** Every settlement of a stored call, newest first; empty where there is no such call. */
    @Transactional
    Optional<List<SettlementView>> history(UUID predictionId) {
        return PredictionEntity.<PredictionEntity> findByIdOptional(predictionId)
                .map(p -> history(p, ledger(p)));
    }

    /** Newest call first, from after the place (null for the first page), at most {@code limit}. */
    @Transactional
    @SuppressWarnings("unchecked")
    List<SettlementView> page(Filter filter, Place after, int limit) {
        Query query = database.createNativeQuery(PAGE, PredictionEntity.class).setParameter("memo", filter.memo())
                .setParameter("author", filter.author())
                .setParameter("verdict", filter.verdict() == null ? null : filter.verdict().name())
                .setParameter("symbol", filter.symbol()).setParameter("from", filter.from()).setParameter("to", filter.to())
                .setParameter("beforeTime", after == null ? null : after.madeAt())
                .setParameter("beforeId", after == null ? null : after.id()).setParameter("limit", limit);
        return ((List<PredictionEntity>) query.getResultList()).stream().map(this::newest).toList();
    }

    private List<SettlementView> history(PredictionEntity p, List<SettlementEntity> ledger) {
        return ledger.stream().map(s -> view(p, s, ledger)).toList();
    }

    private SettlementView newest(PredictionEntity p) {
        List<SettlementEntity> ledger = ledger(p);
        return ledger.isEmpty() ? open(p) : view(p, ledger.get(0), ledger);
    }

    private static List<SettlementEntity> ledger(PredictionEntity p) {
        return SettlementEntity.list("predictionId = ?1 order by number desc", p.id);
    }

    /** The first call before this one, in the same memo as one extractor version reads both, whose newest bet is the same. */
    private UUID restated(PredictionEntity p, SettlementEntity s) {
        return p.restates != null || s == null || s.bet == null ? p.restates
                : (UUID) database.createNativeQuery("""
                        select e.id from prediction e join prediction p
                            on e.memo_id = p.memo_id and (e.memo_revision, e.ordinal) < (p.memo_revision, p.ordinal)
                          join settlement s on s.prediction_id = e.id and s.number = e.settlement
                        where p.id = :id and s.bet = :bet and exists (
                          select 1 from reading x join reading y using (memo_id, extractor_version) where memo_id = p.memo_id
                            and (extractor_version = p.extractor_version or p.id = any(x.shared))
                            and (extractor_version = e.extractor_version or e.id = any(y.shared)))
                        order by e.memo_revision, e.ordinal limit 1""")
                        .setParameter("id", p.id)
                        .setParameter("bet", s.bet).getResultStream().findFirst().orElse(null);
    }

    private SettlementView open(PredictionEntity p) {
        int legs = bodies.read(p.terms, SettlementRequest.class).legs().size();
        return new SettlementView(ResultView.open(legs), p.dueAt, null, stored(p, null, null));
    }

    private SettlementView view(PredictionEntity p, SettlementEntity s, List<SettlementEntity> ledger) {
        UUID supersedes = ledger.stream().filter(e -> e.number == s.number - 1).map(e -> e.id).findFirst().orElse(null);
        return new SettlementView(bodies.read(s.body, ResultView.class), p.dueAt, s.settledAt, stored(p, s, supersedes));
    }

    private StoredView stored(PredictionEntity p, SettlementEntity s, UUID supersedes) {
        return new StoredView(p.id, p.memoId, p.author, p.madeAt, p.quote, p.witnessed, p.late, restated(p, s), supersedes,
                s == null ? null : s.cause);
    }
}
