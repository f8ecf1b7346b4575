package callbook.prediction.extraction;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

import callbook.prediction.problem.ProblemException;

/** The stored calls over HTTP. */
@Path("/v1/predictions")
@Produces(MediaType.APPLICATION_JSON)
class PredictionResource {

    private static final int LIMIT = 50;
    private static final int MOST = 500;

    /** Some calls and the cursor of the next page, null on the last. */
    record PredictionPage(List<PredictionView> items, String next) {
    }

    private final PredictionStore predictions;

    PredictionResource(PredictionStore predictions) {
        this.predictions = predictions;
    }

    @GET
    public PredictionPage list(@RestQuery("memo") UUID memo, @RestQuery("author") String author,
            @RestQuery("symbol") String symbol, @RestQuery("from") Instant from, @RestQuery("to") Instant to,
            @RestQuery("version") String version, @RestQuery("limit") Integer limit, @RestQuery("cursor") String cursor) {
        int most = limit == null ? LIMIT : limit;
        if (most < 1 || most > MOST) {
            throw ProblemException.malformed("limit", "must be between 1 and " + MOST);
        }
        Cursor after = cursor == null ? null
                : Cursor.parse(cursor).orElseThrow(
                        () -> ProblemException.malformed("cursor", "must be the next of a page before, or be left out"));
        List<PredictionView> found = predictions.page(new PredictionStore.Filter(memo, author, symbol, from, to, version),
                after,
                most + 1);
        if (found.size() <= most) {
            return new PredictionPage(found, null);
        }
        PredictionView last = found.get(most - 1);
        return new PredictionPage(found.subList(0, most), new Cursor(last.madeAt(), last.id()).toString());
    }

    @GET
    @Path("/{id}")
    public PredictionView get(@RestPath("id") UUID id) {
        return predictions.find(id).orElseThrow(() -> ProblemException.notFound("There is no prediction " + id + "."));
    }
}
