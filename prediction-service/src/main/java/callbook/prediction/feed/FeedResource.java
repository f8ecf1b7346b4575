package callbook.prediction.feed;

import java.time.Duration;
import java.time.Instant;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestQuery;

import callbook.prediction.problem.ProblemException;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;

/** The feed over HTTP: append-only, long-polled; no thread waits while there is nothing to say. */
@Path("/v1/extractions/feed")
class FeedResource {

    static final String MEDIA_TYPE = "application/cloudevents-batch+json";

    private static final Duration PAUSE = Duration.ofMillis(50);

    private final FeedService feed;

    FeedResource(FeedService feed) {
        this.feed = feed;
    }

    @GET
    @Produces(MEDIA_TYPE)
    public Uni<Response> read(@RestQuery("after") String after, @RestQuery("limit") Integer limit,
            @RestQuery("wait") Integer wait) {
        int most = within("limit", limit, 50, 1, 500);
        int seconds = within("wait", wait, 0, 0, 30);
        Instant end = Instant.now().plusSeconds(seconds);
        return Uni.createFrom().item(() -> start(after)).runSubscriptionOn(Infrastructure.getDefaultWorkerPool())
                .chain(position -> poll(position, most, end)).map(FeedResource::answer);
    }

    private Uni<Batch> poll(Position position, int limit, Instant end) {
        return Uni.createFrom().item(() -> feed.after(position, limit))
                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool())
                .chain(batch -> batch.empty() && Instant.now().isBefore(end)
                        ? Uni.createFrom().voidItem().onItem().delayIt().by(PAUSE).chain(() -> poll(position, limit, end))
                        : Uni.createFrom().item(batch));
    }

    private Position start(String after) {
        String epoch = feed.epoch();
        if (after == null) {
            return Position.start(epoch);
        }
        Position position = Position.parse(after).orElseThrow(
                () -> ProblemException.malformed("after", "must be a position that this feed gave, or be left out"));
        if (!position.epoch().equals(epoch) || feed.isAhead(position)) {
            throw ProblemException.gone("after",
                    "is a position of another epoch: the database was restored since; start again without it");
        }
        return position;
    }

    private static int within(String name, Integer value, int otherwise, int low, int high) {
        int n = value == null ? otherwise : value;
        if (n < low || n > high) {
            throw ProblemException.malformed(name, "must be between " + low + " and " + high);
        }
        return n;
    }

    private static Response answer(Batch batch) {
        return Response.ok(batch.json()).header("Feed-Position", batch.next().toString()).build();
    }
}
