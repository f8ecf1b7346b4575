package callbook.memo.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;

import callbook.memo.reader.PredictionsClient.Found;
import callbook.memo.reader.SettlementPageView.Settlement;
import io.smallrye.mutiny.infrastructure.Infrastructure;

/** Asks the other services for a memo's calls and their verdicts, both at once, and makes do without either. */
@ApplicationScoped
class CallsService {

    private static final Logger LOG = Logger.getLogger(CallsService.class);
    /** Whatever a service does, and however many pages there are: a reader waits no longer. */
    private static final long LONGEST_MS = 2_500;

    private final PredictionsClient predictions;
    private final SettlementsClient settlements;

    CallsService(PredictionsClient predictions, SettlementsClient settlements) {
        this.predictions = predictions;
        this.settlements = settlements;
    }

    /** The calls of a memo, in its order, as far as the services answer. */
    Calls of(UUID memo) {
        CompletableFuture<Found> asked = ask("prediction-service", () -> predictions.of(memo));
        CompletableFuture<Map<UUID, Settlement>> verdicts = ask("scoring-service", () -> settlements.of(memo));
        Found found = asked.join();
        Map<UUID, Settlement> known = verdicts.join();
        if (found == null) {
            return Calls.away(known == null);
        }
        List<PredictionView> ordered = new ArrayList<>(found.calls());
        ordered.sort(Comparator.comparingInt(PredictionView::ordinal));
        List<ShownCall> shown = ordered.stream()
                .map(c -> ShownCall.of(c, known == null ? Verdict.unknown() : Verdict.of(known.get(c.id())))).toList();
        return new Calls(shown, found.more(), true, known != null);
    }

    private static <T> CompletableFuture<T> ask(String service, Supplier<T> question) {
        return CompletableFuture.supplyAsync(question, Infrastructure.getDefaultWorkerPool())
                .orTimeout(LONGEST_MS, TimeUnit.MILLISECONDS).exceptionally(e -> {
                    LOG.warnf("a page is shown without what %s knows: is it up at quarkus.rest-client.%s.url? (%s)", service,
                            service, e);
                    return null;
                });
    }
}
