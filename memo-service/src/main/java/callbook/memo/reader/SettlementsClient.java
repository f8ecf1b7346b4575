package callbook.memo.reader;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.rest.client.inject.RestClient;

import callbook.memo.reader.SettlementPageView.Settlement;

/** What scoring-service says came of calls. */
@ApplicationScoped
class SettlementsClient {

    private static final int PAGE = 100;
    private static final int PAGES = 3;

    private final SettlementsApi api;

    SettlementsClient(@RestClient SettlementsApi api) {
        this.api = api;
    }

    /** By call, for at most 300 calls of a memo. Throws where the service is away or answers what is no answer. */
    Map<UUID, Settlement> of(UUID memo) {
        Map<UUID, Settlement> settlements = new HashMap<>();
        String next = null;
        for (int page = 0; page < PAGES && (page == 0 || next != null); page++) {
            SettlementPageView answer = api.list(memo, PAGE, next);
            answer.items().forEach(s -> settlements.put(s.predictionId(), s));
            next = answer.next();
        }
        return Map.copyOf(settlements);
    }
}
