package callbook.scoring.predictions;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.WebApplicationException;

import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestResponse;

/** The extraction feed as we see it. */
@ApplicationScoped
class ExtractionFeedClient {

    /**
     * Some events and the position after them.
     *
     * @param first when the first event came about; null where there is none
     */
    record Batch(List<ExtractionView> extractions, String next, Instant first) {
    }

    private static final int GONE = 410;

    private final ExtractionFeedApi api;

    ExtractionFeedClient(@RestClient ExtractionFeedApi api) {
        this.api = api;
    }

    /**
     * The partition's extractions after the position, null for the beginning; waits up to {@code wait} seconds for the first.
     * Empty
     * where the feed's database was restored since, so that the position names nothing any more.
     */
    Optional<Batch> after(String position, Partition partition, int limit, int wait) {
        try (RestResponse<List<ExtractionEventView>> answer = api.read(position, partition.toString(), limit, wait)) {
            List<ExtractionEventView> events = answer.getEntity();
            return Optional.of(new Batch(events.stream().map(ExtractionEventView::data).toList(),
                    answer.getHeaderString("Feed-Position"), events.isEmpty() ? null : events.get(0).time()));
        } catch (WebApplicationException e) {
            if (e.getResponse().getStatus() == GONE) {
                return Optional.empty();
            }
            throw e;
        }
    }
}
