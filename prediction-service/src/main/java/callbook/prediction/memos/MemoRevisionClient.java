package callbook.prediction.memos;

import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.WebApplicationException;

import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The revisions of a memo that memo-service keeps. */
@ApplicationScoped
class MemoRevisionClient {

    private static final int NOT_FOUND = 404;

    private final MemoRevisionApi api;

    MemoRevisionClient(@RestClient MemoRevisionApi api) {
        this.api = api;
    }

    /** Empty where there is no such revision. */
    Optional<MemoView> revision(UUID memoId, int revision) {
        try {
            return Optional.of(api.read(memoId, revision));
        } catch (WebApplicationException e) {
            if (e.getResponse().getStatus() == NOT_FOUND) {
                return Optional.empty();
            }
            throw e;
        }
    }
}
