package callbook.memo.author;

import java.time.Instant;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/** Counts what authors published. */
@ApplicationScoped
class AuthorStore {

    private static final String PAGE = """
            select author, array_agg(byline order by last desc, byline), max(memos), min(first), max(last)
            from (
                select r.author, r.byline, min(r.published_at) as first, max(r.published_at) as last,
                       (select count(*) from memo m where m.author = r.author) as memos
                from memo_revision r
                where r.author in (select distinct author from memo
                                   where cast(:after as text) is null or author > :after order by author limit :limit)
                group by r.author, r.byline) bylines
            group by author order by author""";

    private final EntityManager database;

    AuthorStore(EntityManager database) {
        this.database = database;
    }

    /** By author, from after the given one (null for the first page), at most {@code limit}. */
    @Transactional
    @SuppressWarnings("unchecked")
    List<AuthorView> page(String after, int limit) {
        List<Object[]> rows = database.createNativeQuery(PAGE).setParameter("after", after).setParameter("limit", limit)
                .getResultList();
        return rows.stream().map(r -> new AuthorView((String) r[0], List.of((String[]) r[1]), ((Number) r[2]).longValue(),
                (Instant) r[3], (Instant) r[4])).toList();
    }
}
