package callbook.memo.reader;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/** Finds the memo that an address names. */
@ApplicationScoped
class PermalinkStore {

    /** A memo's address and the number of its newest revision. */
    record Located(Permalink link, int newest) {
    }

    private final EntityManager database;

    PermalinkStore(EntityManager database) {
        this.database = database;
    }

    @Transactional
    @SuppressWarnings("unchecked")
    Optional<Located> find(Asked asked) {
        List<Object[]> rows = database.createNativeQuery("""
                select m.id, m.author, m.number, r.slug, m.revision
                from memo m join memo_revision r on r.memo_id = m.id and r.revision = m.revision
                where m.author = :author
                  and (m.number = cast(:number as integer) or m.id = cast(:id as uuid))""")
                .setParameter("author", asked.author()).setParameter("number", asked.number()).setParameter("id", asked.id())
                .getResultList();
        return rows.stream().findFirst().map(r -> new Located(
                new Permalink((String) r[1], (Integer) r[2], (UUID) r[0], (String) r[3]), ((Number) r[4]).intValue()));
    }
}
