package callbook.memo.archive;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.core.Variant;

import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

import callbook.memo.intake.MemoText;
import callbook.memo.intake.Overrides;
import callbook.memo.intake.TextReading;
import callbook.memo.problem.BodyLimit;
import callbook.memo.problem.ProblemException;

/** Memos over HTTP. */
@Path("/v1/memos")
@Produces(MediaType.APPLICATION_JSON)
class MemoResource {

    private static final String MARKDOWN = "text/markdown";
    /** A byte of text may need six in JSON, and the other fields are short. */
    private static final long JSON_LIMIT = 7 << 20;
    private static final List<Variant> REPRESENTATIONS = Variant
            .mediaTypes(MediaType.APPLICATION_JSON_TYPE, new MediaType("text", "markdown")).build();
    private static final int LIMIT = 50;
    private static final int MOST = 500;

    /** Some memos and the cursor of the next page, null on the last. */
    record MemoPage(List<MemoView> items, String next) {
    }

    private final IntakeService intake;
    private final MemoStore memos;

    MemoResource(IntakeService intake, MemoStore memos) {
        this.intake = intake;
        this.memos = memos;
    }

    @POST
    @Consumes(MARKDOWN)
    @BodyLimit(MemoText.MAX_BYTES)
    public Response post(byte[] body, @RestQuery("author") String author, @RestQuery("publishedAt") String publishedAt,
            @RestQuery("number") Integer number, @RestQuery("sourceUrl") String sourceUrl) {
        TextReading reading = MemoText.ofBytes(body == null ? new byte[0] : body);
        return answer(intake.take(reading, new Overrides(author, publishedAt, number, sourceUrl), Instant.now()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @BodyLimit(JSON_LIMIT)
    public Response post(MemoRequest request) {
        if (request == null) {
            throw ProblemException.malformed("body", "must be a JSON object with markdown");
        }
        if (request.markdown() == null) {
            throw ProblemException.malformed("markdown", "must be given");
        }
        return answer(intake.take(MemoText.ofString(request.markdown()), request.overrides(), Instant.now()));
    }

    @GET
    public MemoPage list(@RestQuery("author") String author, @RestQuery("from") Instant from, @RestQuery("to") Instant to,
            @RestQuery("cycle") Integer cycle, @RestQuery("limit") Integer limit, @RestQuery("cursor") String cursor) {
        int most = limit == null ? LIMIT : limit;
        if (most < 1 || most > MOST) {
            throw ProblemException.malformed("limit", "must be between 1 and " + MOST);
        }
        Cursor after = cursor == null ? null
                : Cursor.parse(cursor).orElseThrow(
                        () -> ProblemException.malformed("cursor", "must be the next of a page before, or be left out"));
        List<MemoView> found = memos.page(new MemoStore.Filter(author, from, to, cycle),
                after == null ? null : new MemoStore.Place(after.time(), after.id()), most + 1);
        if (found.size() <= most) {
            return new MemoPage(found, null);
        }
        MemoView last = found.get(most - 1);
        return new MemoPage(found.subList(0, most), new Cursor(last.publishedAt(), last.id()).toString());
    }

    /** One method for both representations: of several, the framework would answer any Accept header with the first. */
    @GET
    @Path("/{id}")
    @Produces({ MediaType.APPLICATION_JSON, MARKDOWN })
    public Response get(@RestPath("id") UUID id, @RestHeader("If-None-Match") String ifNoneMatch, @Context Request request) {
        Variant chosen = request.selectVariant(REPRESENTATIONS);
        if (chosen == null) {
            throw new NotAcceptableException();
        }
        Memo memo = memos.find(id).orElseThrow(() -> ProblemException.notFound("There is no memo " + id + "."));
        return chosen.getMediaType().isCompatible(MediaType.APPLICATION_JSON_TYPE)
                ? tagged(memo.sha256() + "-json", ifNoneMatch, memo, MediaType.APPLICATION_JSON)
                : tagged(memo.sha256(), ifNoneMatch, memo.markdown().getBytes(StandardCharsets.UTF_8),
                        MARKDOWN + ";charset=UTF-8");
    }

    private static Response tagged(String tag, String ifNoneMatch, Object body, String mediaType) {
        ResponseBuilder answer = IfNoneMatch.names(ifNoneMatch, tag) ? Response.notModified() : Response.ok(body, mediaType);
        return answer.tag(new EntityTag(tag)).header("Vary", "Accept").build();
    }

    private static Response answer(Stored stored) {
        if (stored instanceof Stored.New created) {
            // a path: the address under which we are called is the caller's business, and its Host header may lie
            return Response.status(Response.Status.CREATED).header("Location", "/v1/memos/" + created.memo().id())
                    .entity(created.memo()).build();
        }
        return Response.ok(((Stored.Known) stored).memo()).build();
    }
}
