package callbook.memo.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The calls that prediction-service finds in memos. */
@ApplicationScoped
class PredictionsClient {

    /** Some calls of a memo; {@code more} where it has more than a page of ours shows. */
    record Found(List<PredictionView> calls, boolean more) {
    }

    private static final int PAGE = 100;
    private static final int PAGES = 3;

    private final PredictionsApi api;

    PredictionsClient(@RestClient PredictionsApi api) {
        this.api = api;
    }

    /** At most 300 calls of a memo. Throws where the service is away or answers what is no answer. */
    Found of(UUID memo) {
        List<PredictionView> calls = new ArrayList<>();
        String next = null;
        for (int page = 0; page < PAGES && (page == 0 || next != null); page++) {
            PredictionPageView answer = api.list(memo, PAGE, next);
            calls.addAll(answer.items());
            next = answer.next();
        }
        return new Found(List.copyOf(calls), next != null);
    }
}
