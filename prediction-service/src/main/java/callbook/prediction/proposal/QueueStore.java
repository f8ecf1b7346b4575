package callbook.prediction.proposal;

import java.time.Duration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/** What waits, for a model or for a person. */
@ApplicationScoped
class QueueStore {

    /**
     * @param open proposals that nobody has accepted, 0 or more
     * @param waiting for how long the oldest sentence has waited to be answered about, zero where none does
     */
    record Queues(long open, Duration waiting) {

        static final Queues EMPTY = new Queues(0, Duration.ZERO);
    }

    private static final String LOOK = """
            select (select count(*) from proposal
                where state = 'PROPOSED' and proposed_at > clock_timestamp() - make_interval(secs => :seconds)),
              greatest(0, cast((select extract(epoch from clock_timestamp() - min(received_at)) from question) as float8))""";

    private final EntityManager database;

    QueueStore(EntityManager database) {
        this.database = database;
    }

    /** @param fresh proposals made longer ago are not looked at */
    @Transactional
    Queues look(Duration fresh) {
        Object[] row = (Object[]) database.createNativeQuery(LOOK, Object[].class)
                .setParameter("seconds", fresh.toMillis() / 1000.0).getSingleResult();
        return new Queues(((Number) row[0]).longValue(), Duration.ofMillis((long) (((Number) row[1]).doubleValue() * 1000)));
    }
}
