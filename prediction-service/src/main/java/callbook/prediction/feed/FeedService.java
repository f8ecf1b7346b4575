package callbook.prediction.feed;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

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

    Look look() {
        return store.look();
    }

    /**
     * The next events of the partition after the position and up to the end of a look: at most {@code limit}, and at most 4
     * MiB unless the first alone is larger. Where there are no more of them, the reader goes on from that end: nothing will
     * ever come before it, and so the other partitions' rows are passed over once.
     */
    Batch between(Position position, Position end, Partition partition, int limit) {
        FeedStore.Page page = store.between(position, end, partition, limit);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write('[');
        Position last = position;
        int shown = 0;
        for (FeedStore.Row row : page.rows()) {
            byte[] event = bytes(row.event());
            if (shown > 0 && out.size() + event.length + 2 > BATCH_BYTES) {
                break;
            }
            if (shown++ > 0) {
                out.write(',');
            }
            out.writeBytes(event);
            last = row.position();
        }
        out.write(']');
        return new Batch(out.toByteArray(), shown == 0, page.whole() && shown == page.rows().size() ? end : last);
    }

    private byte[] bytes(CloudEvent event) {
        try {
            return json.writeValueAsBytes(event);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
