package callbook.memo.archive;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.jboss.resteasy.reactive.RestQuery;

import callbook.memo.problem.ProblemException;
import callbook.memo.search.Asked;
import callbook.memo.search.Hit;
import callbook.memo.search.Place;
import callbook.memo.search.SearchStore;

/** Lists of memos: by publication, or by how well they answer a search. */
@Path("/v1/memos")
@Produces(MediaType.APPLICATION_JSON)
class MemoListResource {

    private static final int LIMIT = 50;
    private static final int MOST = 500;
    /** In UTF-16 units. */
    private static final int LONGEST_SEARCH = 1_000;

    /** Some memos and the cursor of the next page, null on the last. */
    record MemoPage(List<MemoView> items, String next) {
    }

    private final MemoStore memos;
    private final SearchStore search;

    MemoListResource(MemoStore memos, SearchStore search) {
        this.memos = memos;
        this.search = search;
    }

    @GET
    public MemoPage list(@RestQuery("q") String q, @RestQuery("author") String author, @RestQuery("from") Instant from,
            @RestQuery("to") Instant to, @RestQuery("cycle") Integer cycle, @RestQuery("limit") Integer limit,
            @RestQuery("cursor") String cursor) {
        int most = limit == null ? LIMIT : limit;
        if (most < 1 || most > MOST) {
            throw ProblemException.malformed("limit", "must be between 1 and " + MOST);
        }
        if (q == null) {
            return byPublication(new MemoStore.Filter(author, from, to, cycle), most, cursor);
        }
        if (q.isBlank() || q.length() > LONGEST_SEARCH) {
            throw ProblemException.malformed("q", "must be words to search for, at most " + LONGEST_SEARCH + " characters");
        }
        return byRank(new Asked(q, author, from, to, cycle), most, cursor);
    }

    private MemoPage byPublication(MemoStore.Filter filter, int most, String cursor) {
        Cursor after = cursor == null ? null : Cursor.parse(cursor).orElseThrow(MemoListResource::noCursor);
        List<MemoView> found = memos.page(filter, after == null ? null : new MemoStore.Place(after.time(), after.id()),
                most + 1);
        if (found.size() <= most) {
            return new MemoPage(found, null);
        }
        MemoView last = found.get(most - 1);
        return new MemoPage(found.subList(0, most), new Cursor(last.publishedAt(), last.id()).toString());
    }

    private MemoPage byRank(Asked asked, int most, String cursor) {
        Place after = cursor == null ? null : Place.ofCursor(cursor).orElseThrow(MemoListResource::noCursor);
        List<Hit> found = search.page(asked, after, most + 1);
        List<Hit> page = found.subList(0, Math.min(most, found.size()));
        Map<UUID, MemoView> views = memos.summaries(page.stream().map(h -> h.place().id()).toList());
        List<MemoView> items = page.stream().map(h -> views.get(h.place().id()).withSnippet(h.snippet())).toList();
        return new MemoPage(items, found.size() <= most ? null : page.get(most - 1).place().cursor());
    }

    private static ProblemException noCursor() {
        return ProblemException.malformed("cursor", "must be the next of a page before, or be left out");
    }
}
