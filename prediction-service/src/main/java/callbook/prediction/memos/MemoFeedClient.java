package callbook.prediction.memos;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.WebApplicationException;

import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestResponse;

/** The memo feed as we see it. */
@ApplicationScoped
class MemoFeedClient {

    /** Some events and the position after them. */
    record Batch(List<MemoView> memos, String next) {
    }

    private static final int GONE = 410;

    private final MemoFeedApi api;

    MemoFeedClient(@RestClient MemoFeedApi api) {
        this.api = api;
    }

    /**
     * The memos after the position, null for the beginning; waits up to {@code wait} seconds for the first. Empty where the
     * feed's database was restored since, so that the position names nothing any more.
     */
    Optional<Batch> after(String position, int limit, int wait) {
        try (RestResponse<List<MemoEventView>> answer = api.read(position, limit, wait)) {
            List<MemoView> memos = answer.getEntity().stream().map(MemoEventView::data).toList();
            return Optional.of(new Batch(memos, answer.getHeaderString("Feed-Position")));
        } catch (WebApplicationException e) {
            if (e.getResponse().getStatus() == GONE) {
                return Optional.empty();
            }
            throw e;
        }
    }
}
