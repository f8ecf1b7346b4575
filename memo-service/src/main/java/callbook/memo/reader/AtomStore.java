package callbook.memo.reader;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/** The newest memos for the Atom feed, with no more of their texts than it shows. */
@ApplicationScoped
class AtomStore {

    private static final int SUMMARY_BYTES = 2_000;

    private final EntityManager database;

    AtomStore(EntityManager database) {
        this.database = database;
    }

    /** Latest publication first; of all authors where {@code author} is null. */
    @Transactional
    @SuppressWarnings("unchecked")
    List<AtomEntry> newest(String author, int limit) {
        List<Object[]> rows = database.createNativeQuery("""
                select m.id, m.author, m.number, r.slug, r.byline, r.title, f.published_at, r.received_at,
                       substring(r.bytes from 1 for :bytes)
                from memo_revision r
                join memo m on m.id = r.memo_id and m.revision = r.revision
                join memo_revision f on f.memo_id = m.id and f.revision = 1
                where cast(:author as text) is null or r.author = :author
                order by r.published_at desc, r.memo_id desc limit :limit""").setParameter("author", author)
                .setParameter("bytes", SUMMARY_BYTES).setParameter("limit", limit).getResultList();
        return rows.stream().map(AtomStore::entry).toList();
    }

    private static AtomEntry entry(Object[] r) {
        Permalink link = new Permalink((String) r[1], (Integer) r[2], (UUID) r[0], (String) r[3]);
        return new AtomEntry(link, (String) r[4], (String) r[5], (Instant) r[6], (Instant) r[7],
                Summary.of(new String((byte[]) r[8], StandardCharsets.UTF_8)));
    }
}
