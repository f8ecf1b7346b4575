package callbook.memo.reader;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/** A page of what came of a memo's calls. */
@JsonIgnoreProperties(ignoreUnknown = true)
record SettlementPageView(List<Settlement> items, String next) {

    SettlementPageView {
        items = List.copyOf(items);
    }

    /** What we read of a settlement; {@code dueAt} is null until somebody has looked at the call. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Settlement(UUID predictionId, String verdict, String reason, Instant dueAt) {

        Settlement {
            Objects.requireNonNull(predictionId);
            Objects.requireNonNull(verdict);
        }
    }
}
