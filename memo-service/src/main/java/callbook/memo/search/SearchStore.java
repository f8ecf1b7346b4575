package callbook.memo.search;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;

/** Searches the memos' newest revisions. */
@ApplicationScoped
public class SearchStore {

    // The rank grows ever slower with every further hit and falls with the number of different words: neither a long text
    // nor one that says the same over and over wins by that. A word of the title weighs as ten of the text.
    // Snippets cost the most, so only the page's rows get one.
    private static final String PAGE = """
            select page.memo_id, page.published_at, page.rank,
                   memo_search_snippet(page.bytes, memo_search_query(cast(:words as text)))
            from (
                select * from (
                    select r.memo_id, r.published_at, r.bytes,
                           ts_rank_cd(s.words, memo_search_query(cast(:words as text)), 32)
                               / (1 + ln(1 + length(s.words))) as rank
                    from memo_search s join memo_revision r on r.memo_id = s.memo_id and r.revision = s.revision
                    where s.words @@ memo_search_query(cast(:words as text))
                      and (cast(:author as text) is null or r.author = :author)
                      and (cast(:from as timestamptz) is null or r.published_at >= :from)
                      and (cast(:to as timestamptz) is null or r.published_at < :to)
                      and (cast(:cycle as integer) is null or r.cycle = :cycle)) found
                where cast(:afterRank as float8) is null
                   or (rank, published_at, memo_id) < (:afterRank, :afterTime, cast(:afterId as uuid))
                order by rank desc, published_at desc, memo_id desc limit :limit) page
            order by page.rank desc, page.published_at desc, page.memo_id desc""";

    private final EntityManager database;

    SearchStore(EntityManager database) {
        this.database = database;
    }

    /** The best first, from after the place (null for the first page), at most {@code limit}; each memo once. */
    @Transactional
    @SuppressWarnings("unchecked")
    public List<Hit> page(Asked asked, Place after, int limit) {
        Query query = database.createNativeQuery(PAGE).setParameter("words", asked.words())
                .setParameter("author", asked.author()).setParameter("from", asked.from()).setParameter("to", asked.to())
                .setParameter("cycle", asked.cycle()).setParameter("afterRank", after == null ? null : after.rank())
                .setParameter("afterTime", after == null ? null : after.publishedAt())
                .setParameter("afterId", after == null ? null : after.id()).setParameter("limit", limit);
        return ((List<Object[]>) query.getResultList()).stream().map(SearchStore::hit).toList();
    }

    private static Hit hit(Object[] row) {
        Place place = new Place(((Number) row[2]).doubleValue(), (Instant) row[1], (UUID) row[0]);
        return new Hit(place, Snippet.readable((String) row[3]));
    }
}
