package callbook.memo.archive;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

import callbook.memo.intake.MemoText;
import callbook.memo.intake.Overrides;
import callbook.memo.problem.BodyLimit;
import callbook.memo.problem.ProblemException;
import callbook.memo.rights.WriterService;

/** A memo's revisions over HTTP: a correction is a new one, and the old ones stay. */
@Path("/v1/memos/{id}/revisions")
@Produces(MediaType.APPLICATION_JSON)
class RevisionResource {

    private static final int LIMIT = 50;
    private static final int MOST = 500;

    /** Some revisions and the cursor of the next page, null on the last. */
    record RevisionPage(List<MemoView> items, String next) {
    }

    private final RevisionService revisions;
    private final MemoStore memos;
    private final ShownStore shown;
    private final WriterService writer;

    RevisionResource(RevisionService revisions, MemoStore memos, ShownStore shown, WriterService writer) {
        this.revisions = revisions;
        this.memos = memos;
        this.shown = shown;
        this.writer = writer;
    }

    @POST
    @Consumes(MemoResponse.MARKDOWN)
    @BodyLimit(MemoText.MAX_BYTES)
    public Response post(byte[] body, @RestPath("id") UUID id, @RestHeader("If-Match") String ifMatch,
            @RestQuery("author") String author, @RestQuery("publishedAt") String publishedAt,
            @RestQuery("number") Integer number, @RestQuery("sourceUrl") String sourceUrl) {
        return revise(id, new Basis(ifMatch),
                MemoRequest.sent(body, new Overrides(author, publishedAt, number, sourceUrl), receipt()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @BodyLimit(MemoRequest.LIMIT)
    public Response post(MemoRequest request, @RestPath("id") UUID id, @RestHeader("If-Match") String ifMatch) {
        return revise(id, new Basis(ifMatch), MemoRequest.sent(request, receipt()));
    }

    @GET
    public RevisionPage list(@RestPath("id") UUID id, @RestQuery("limit") Integer limit, @RestQuery("cursor") String cursor) {
        int most = limit == null ? LIMIT : limit;
        if (most < 1 || most > MOST) {
            throw ProblemException.malformed("limit", "must be between 1 and " + MOST);
        }
        Integer before = cursor == null ? null
                : RevisionCursor.parse(cursor).orElseThrow(
                        () -> ProblemException.malformed("cursor", "must be the next of a page before, or be left out"))
                        .before();
        List<MemoView> found = memos.history(id, before, most + 1);
        if (found.isEmpty()) {
            throw before == null ? MemoStore.unknown(id)
                    : ProblemException.malformed("cursor", "must be the next of a page of this memo before");
        }
        return found.size() <= most ? new RevisionPage(found, null)
                : new RevisionPage(found.subList(0, most), new RevisionCursor(found.get(most - 1).revision()).toString());
    }

    @GET
    @Path("/{revision}")
    @Produces({ MediaType.APPLICATION_JSON, MemoResponse.MARKDOWN })
    public Response get(@RestPath("id") UUID id, @RestPath("revision") Integer revision,
            @RestHeader("If-None-Match") String ifNoneMatch, @Context Request request) {
        return MemoResponse.of(() -> shown.find(new RevisionKey(id, revision)).orElseThrow(
                () -> ProblemException.notFound("There is no revision " + revision + " of a memo " + id + ".")), request,
                ifNoneMatch);
    }

    private Response revise(UUID id, Basis basis, Sent sent) {
        Taken taken = revisions.revise(id, basis, sent);
        return MemoResponse.of(taken, "/v1/memos/" + id + "/revisions/" + taken.memo().revision());
    }

    private Receipt receipt() {
        return new Receipt(Instant.now(), writer.name());
    }
}
