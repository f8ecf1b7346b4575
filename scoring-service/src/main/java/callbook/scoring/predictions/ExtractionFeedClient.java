package callbook.scoring.predictions;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.WebApplicationException;

import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestResponse;

/** The extraction feed as we see it. */
@ApplicationScoped
class ExtractionFeedClient {

    /** Some events and the position after them. */
    record Batch(List<ExtractionView> extractions, String next) {
    }

    private static final int GONE = 410;

    private final ExtractionFeedApi api;

    ExtractionFeedClient(@RestClient ExtractionFeedApi api) {
        this.api = api;
    }

    /**
     * The extractions after the position, null for the beginning; waits up to {@code wait} seconds for the first. Empty
     * where the feed's database was restored since, so that the position names nothing any more.
     */
    Optional<Batch> after(String position, int limit, int wait) {
        try (RestResponse<List<ExtractionEventView>> answer = api.read(position, limit, wait)) {
            List<ExtractionView> extractions = answer.getEntity().stream().map(ExtractionEventView::data).toList();
            return Optional.of(new Batch(extractions, answer.getHeaderString("Feed-Position")));
        } catch (WebApplicationException e) {
            if (e.getResponse().getStatus() == GONE) {
                return Optional.empty();
            }
            throw e;
        }
    }
}
