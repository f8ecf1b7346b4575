package callbook.prediction.proposal;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import callbook.prediction.claim.Span;

/** The sentences that are to be asked about, each taken by one instance at a time. */
@ApplicationScoped
class QuestionStore {

    private static final String ADD = """
            insert into question (id, memo_id, memo_revision, extractor_version, span_start, span_end, excerpt_start, excerpt,
                received_at)
            values (:id, :memo, :revision, :version, :start, :end, :from, :excerpt, :received) on conflict do nothing""";

    private static final String TAKE = """
            update question q
            set holder = :me, held_until = clock_timestamp() + make_interval(secs => :seconds), attempts = attempts + 1
            from extraction e
            where (e.memo_id, e.memo_revision, e.extractor_version) = (q.memo_id, q.memo_revision, q.extractor_version)
              and q.id = (select id from question where ask_at <= clock_timestamp() and received_at > :oldest
                and (holder is null or held_until < clock_timestamp()) order by ask_at limit 1 for update skip locked)
            returning q.id, q.memo_id, q.memo_revision, q.extractor_version, e.published_at, e.written_at, q.span_start,
                q.span_end, q.excerpt_start, q.excerpt, q.attempts""";

    private final EntityManager database;

    QuestionStore(EntityManager database) {
        this.database = database;
    }

    /** Keeps a question in the caller's transaction; one about the same sentence stays as it is. */
    @Transactional(Transactional.TxType.MANDATORY)
    void add(Question q, Instant receivedAt) {
        database.createNativeQuery(ADD).setParameter("id", q.id()).setParameter("memo", q.memoId())
                .setParameter("revision", q.memoRevision()).setParameter("version", q.version())
                .setParameter("start", q.sentence().start()).setParameter("end", q.sentence().end())
                .setParameter("from", q.excerpt().start()).setParameter("excerpt", q.excerpt().text())
                .setParameter("received", receivedAt).executeUpdate();
    }

    /**
     * Takes the question that is due for the longest time, for as long as the lease.
     *
     * @param oldest a memo received no later than this is not asked about
     */
    @Transactional
    Optional<Question> take(String me, Duration lease, Instant oldest) {
        return database.createNativeQuery(TAKE, Object[].class).setParameter("me", me)
                .setParameter("seconds", lease.toMillis() / 1000.0).setParameter("oldest", oldest).getResultList().stream()
                .findFirst().map(row -> question((Object[]) row));
    }

    /** Ends a question in the caller's transaction; false where another has it by now, whose answer counts. */
    @Transactional(Transactional.TxType.MANDATORY)
    boolean end(UUID id, String me) {
        return database.createNativeQuery("delete from question where id = :id and holder = :me").setParameter("id", id)
                .setParameter("me", me).executeUpdate() == 1;
    }

    /** Puts a question back, to be asked again after a pause. */
    @Transactional
    void postpone(UUID id, String me, Duration pause) {
        database.createNativeQuery("""
                update question set holder = null, held_until = null,
                    ask_at = clock_timestamp() + make_interval(secs => :seconds) where id = :id and holder = :me""")
                .setParameter("seconds", pause.toMillis() / 1000.0).setParameter("id", id).setParameter("me", me)
                .executeUpdate();
    }

    /** Drops some of the questions that nobody will ask any more. @return how many */
    @Transactional
    int drop(Instant oldest) {
        return database.createNativeQuery("""
                delete from question where id in (select id from question where received_at <= :oldest
                    limit 500 for update skip locked)""").setParameter("oldest", oldest).executeUpdate();
    }

    private static Question question(Object[] r) {
        return new Question((UUID) r[0], (UUID) r[1], (Integer) r[2], (String) r[3], (Instant) r[4],
                r[5] == null ? null : OffsetDateTime.parse((String) r[5]), new Span((Integer) r[6], (Integer) r[7]),
                new Excerpt((Integer) r[8], (String) r[9]), (Integer) r[10]);
    }
}
