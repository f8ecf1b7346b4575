package callbook.deploy.e2e;

import java.io.IOException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Sends one memo after another, each with one call, until it is closed; each must be acknowledged. */
final class BusyWriter implements AutoCloseable {

    private final AtomicInteger sent = new AtomicInteger();
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor();

    BusyWriter(Client memos) {
        thread.scheduleWithFixedDelay(() -> send(memos), 0, 20, TimeUnit.MILLISECONDS);
    }

    int sent() {
        return sent.get();
    }

    /** Stores a memo with one call that the samples' prices make right, and returns its id. */
    static String store(Client memos, String byline, int number) throws IOException, InterruptedException {
        Client.Answer answer = memos.post("/v1/memos", "text/markdown",
                "# Memo %d\n\n*%s · 2026-03-31 02:16:01*\n\n---\n\n**Prediction:**\n\nIWM underperforms META over the next 48 hours.\n"
                        .formatted(number, byline));
        if (answer.status() != 201) {
            throw new IOException("a memo was answered with " + answer.status() + ": " + answer.text());
        }
        return answer.json().get("id").asText();
    }

    private void send(Client memos) {
        try {
            store(memos, "Busy", sent.incrementAndGet());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What is on its way is acknowledged first. */
    @Override
    public void close() throws InterruptedException {
        thread.shutdown();
        if (!thread.awaitTermination(1, TimeUnit.MINUTES)) {
            throw new AssertionError("the writer's last memo is not acknowledged");
        }
    }
}
