package callbook.prediction.feed;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.databind.ObjectMapper;

/** Packs the feed's rows into batches. */
@ApplicationScoped
class FeedService {

    /** The most bytes of a batch with more than one event. */
    static final int BATCH_BYTES = 4 << 20;

    private final FeedStore store;
    private final ObjectMapper json;

    FeedService(FeedStore store, ObjectMapper json) {
        this.store = store;
        this.json = json;
    }

    String epoch() {
        return store.epoch();
    }

    boolean isAhead(Position position) {
        return store.isAhead(position);
    }

    /** The next events after the position: at most {@code limit}, and at most 4 MiB unless the first alone is larger. */
    Batch after(Position position, int limit) {
        List<FeedStore.Row> rows = store.after(position, limit, BATCH_BYTES);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write('[');
        Position next = position;
        for (FeedStore.Row row : rows) {
            byte[] event = bytes(row.event());
            boolean first = next == position;
            if (!first && out.size() + event.length + 2 > BATCH_BYTES) {
                break;
            }
            if (!first) {
                out.write(',');
            }
            out.writeBytes(event);
            next = row.position();
        }
        out.write(']');
        return new Batch(out.toByteArray(), rows.isEmpty(), next);
    }

    private byte[] bytes(CloudEvent event) {
        try {
            return json.writeValueAsBytes(event);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
