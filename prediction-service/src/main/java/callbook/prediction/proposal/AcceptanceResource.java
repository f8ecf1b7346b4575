package callbook.prediction.proposal;

import java.net.URI;
import java.util.UUID;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestPath;

import callbook.prediction.extraction.AcceptanceStore;
import callbook.prediction.problem.ProblemException;
import callbook.prediction.rights.WriterService;

/** Where a person says that a proposed call is one. */
@Path("/v1/predictions/{id}/acceptance")
@Produces(MediaType.APPLICATION_JSON)
class AcceptanceResource {

    private final AcceptanceService acceptances;
    private final AcceptanceStore predictions;
    private final WriterService writer;
    private final ProposalMetricsService metrics;

    AcceptanceResource(AcceptanceService acceptances, AcceptanceStore predictions, WriterService writer,
            ProposalMetricsService metrics) {
        this.acceptances = acceptances;
        this.predictions = predictions;
        this.writer = writer;
        this.metrics = metrics;
    }

    @POST
    public Response accept(@RestPath("id") UUID id) {
        return switch (acceptances.accept(id, writer.name())) {
            case MADE -> {
                metrics.accepted().increment();
                yield Response.created(URI.create("/v1/predictions/" + id)).entity(prediction(id)).build();
            }
            case ACCEPTED_BEFORE -> Response.ok(prediction(id)).build();
            case UNKNOWN -> throw unknown(id);
            case REFUSED -> throw ProblemException.conflict("id",
                    "names a proposal that was refused; see its reason in /v1/proposals");
            case STATED_ALREADY -> throw ProblemException.conflict("id", "names a call that the memo states already");
            case SUPERSEDED -> throw ProblemException.conflict("id",
                    "names a proposal of an earlier reading; the memo was corrected or read anew since");
        };
    }

    private ProblemException unknown(UUID id) {
        return predictions.find(id).isPresent()
                ? ProblemException.conflict("id", "names a prediction that nobody proposed; it counts without being accepted")
                : ProblemException.notFound("There is no proposal " + id + ".");
    }

    private String prediction(UUID id) {
        return predictions.find(id).orElseThrow();
    }
}
