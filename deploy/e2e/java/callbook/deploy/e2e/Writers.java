package callbook.deploy.e2e;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/** Send memos without a pause, each by a connection of its own, and never send one twice. Each memo has one call. */
final class Writers {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final Client memos;
    private final int many;
    private final Set<String> acknowledged = ConcurrentHashMap.newKeySet();
    private final Set<String> failures = ConcurrentHashMap.newKeySet();
    private final ExecutorService pool;
    private final List<Future<Integer>> work = new ArrayList<>();
    private volatile int more = Integer.MAX_VALUE;

    Writers(Client memos, int many) {
        this.memos = memos;
        this.many = many;
        pool = Executors.newFixedThreadPool(many);
        for (int w = 0; w < many; w++) {
            work.add(pool.submit(this::write));
        }
    }

    /** How many memos are known to be stored. */
    int acknowledged() {
        return acknowledged.size();
    }

    /** What went wrong; empty where every request was answered with 201. */
    List<String> failures() {
        return List.copyOf(failures);
    }

    /**
     * Has each writer send {@code each} more and end.
     *
     * @return how many of these were acknowledged
     */
    int goOn(int each) throws Exception {
        more = each;
        int sum = 0;
        for (Future<Integer> writer : work) {
            sum += writer.get();
        }
        pool.shutdown();
        return sum;
    }

    private int write() {
        int last = 0;
        for (int left = Integer.MAX_VALUE; left > 0; left--) {
            if (left > more) {
                left = more;
                last = 0;
            }
            last += send(NUMBER.incrementAndGet()) ? 1 : 0;
        }
        return last;
    }

    private boolean send(int number) {
        try {
            Client.Answer answer = memos.post("/v1/memos", "text/markdown",
                    "# Memo %1$d\n\n*Stop %2$d · 2026-03-31 02:16:01*\n\n---\n\n**Prediction:**\n\nIWM closes lower by end of April 1.\n"
                            .formatted(number, number % many));
            if (answer.status() == 201) {
                return acknowledged.add(answer.json().get("id").asText());
            }
            failures.add(answer.status() + " " + answer.text());
        } catch (Exception e) {
            failures.add(e.toString());
        }
        return false;
    }
}
