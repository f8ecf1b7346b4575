package callbook.prediction.feed;

import java.time.Instant;
import java.util.function.Supplier;

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

    private final FeedService feed;
    private final FeedWatchService watch;
    private final StopService stop;

    FeedResource(FeedService feed, FeedWatchService watch, StopService stop) {
        this.feed = feed;
        this.watch = watch;
        this.stop = stop;
    }

    /** What a reader asks for, and until when it waits for the first event. */
    private record Wish(Partition partition, int limit, Instant end) {
    }

    @GET
    @Produces(MEDIA_TYPE)
    public Uni<Response> read(@RestQuery("after") String after, @RestQuery("limit") Integer limit,
            @RestQuery("wait") Integer wait, @RestQuery("partition") String partition) {
        int most = within("limit", limit, 50, 1, 500);
        int seconds = within("wait", wait, 0, 0, 30);
        Wish wish = new Wish(part(partition), most, Instant.now().plusSeconds(seconds));
        return onWorker(feed::look).chain(look -> poll(start(after, look), look, wish)).map(FeedResource::answer);
    }

    private Uni<Batch> poll(Position position, Look look, Wish wish) {
        if (!look.knows(position)) {
            throw ProblemException.gone("after",
                    "is a position of another epoch: the database was restored since; start again without it");
        }
        Uni<Batch> found = position.isBefore(look.last())
                ? onWorker(() -> feed.between(position, look.last(), wish.partition(), wish.limit()))
                : Uni.createFrom().item(Batch.none(position));
        return found.chain(batch -> batch.empty() && !stop.isOver(wish.end(), Instant.now())
                ? Uni.createFrom().completionStage(watch::next).chain(next -> poll(batch.next(), next, wish))
                : Uni.createFrom().item(batch));
    }

    private static <T> Uni<T> onWorker(Supplier<T> work) {
        return Uni.createFrom().item(work).runSubscriptionOn(Infrastructure.getDefaultWorkerPool());
    }

    private static Position start(String after, Look look) {
        return after == null ? Position.start(look.last().epoch())
                : Position.parse(after).orElseThrow(
                        () -> ProblemException.malformed("after", "must be a position that this feed gave, or be left out"));
    }

    private static Partition part(String partition) {
        return partition == null ? Partition.WHOLE
                : Partition.parse(partition).orElseThrow(() -> ProblemException.malformed("partition",
                        "must be i/n with 0 <= i < n <= 64 and no leading zero, such as 0/4, or be left out"));
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
