package callbook.memo.archive;

import java.time.Instant;
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
import callbook.memo.rights.WriterService;

/** Memos over HTTP. */
@Path("/v1/memos")
@Produces(MediaType.APPLICATION_JSON)
class MemoResource {

    private final IntakeService intake;
    private final ShownStore memos;
    private final WriterService writer;

    MemoResource(IntakeService intake, ShownStore memos, WriterService writer) {
        this.intake = intake;
        this.memos = memos;
        this.writer = writer;
    }

    @POST
    @Consumes(MemoResponse.MARKDOWN)
    @BodyLimit(MemoText.MAX_BYTES)
    public Response post(byte[] body, @RestQuery("author") String author, @RestQuery("publishedAt") String publishedAt,
            @RestQuery("number") Integer number, @RestQuery("sourceUrl") String sourceUrl) {
        return take(MemoRequest.sent(body, new Overrides(author, publishedAt, number, sourceUrl), receipt()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @BodyLimit(MemoRequest.LIMIT)
    public Response post(MemoRequest request) {
        return take(MemoRequest.sent(request, receipt()));
    }

    /** One method for both representations: of several, the framework would answer any Accept header with the first. */
    @GET
    @Path("/{id}")
    @Produces({ MediaType.APPLICATION_JSON, MemoResponse.MARKDOWN })
    public Response get(@RestPath("id") UUID id, @RestHeader("If-None-Match") String ifNoneMatch, @Context Request request) {
        return MemoResponse.of(() -> memos.find(id).orElseThrow(() -> MemoStore.unknown(id)), request, ifNoneMatch);
    }

    private Response take(Sent sent) {
        Taken taken = intake.take(sent);
        return MemoResponse.of(taken, "/v1/memos/" + taken.memo().id());
    }

    private Receipt receipt() {
        return new Receipt(Instant.now(), writer.name());
    }
}
