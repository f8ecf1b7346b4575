package callbook.prediction.memos;

import java.time.Instant;
import java.util.UUID;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

import callbook.prediction.memos.RerunStore.Started;
import callbook.prediction.problem.ProblemException;
import callbook.prediction.reading.Reader;
import callbook.prediction.rights.WriterService;

/** Having memos read again by this extractor version. */
@Path("/v1/extractions")
@Produces(MediaType.APPLICATION_JSON)
class RerunResource {

    private final RerunStore reruns;
    private final WriterService writer;

    RerunResource(RerunStore reruns, WriterService writer) {
        this.reruns = reruns;
        this.writer = writer;
    }

    /** Starts in the background what is not under way already. */
    @POST
    @Path("rerun")
    public Response start(@RestQuery("from") Instant from, @RestQuery("to") Instant to) {
        if (from == null) {
            throw ProblemException.malformed("from", "must be given, as an instant such as 2026-04-01T18:15:58Z");
        }
        if (to != null && !ReceiptRange.rounded(to).isAfter(ReceiptRange.rounded(from))) {
            throw ProblemException.unacceptable("to", "must be after from");
        }
        Started started = reruns.start(Reader.VERSION, new ReceiptRange(from, to), writer.name());
        return Response.status(started.isNew() ? Response.Status.ACCEPTED : Response.Status.OK)
                .header("Location", "/v1/extractions/reruns/" + started.rerun().id()).entity(started.rerun()).build();
    }

    @GET
    @Path("reruns/{id}")
    public RerunView get(@RestPath("id") UUID id) {
        return reruns.find(id).orElseThrow(() -> ProblemException.notFound("There is no rerun " + id + "."));
    }
}
