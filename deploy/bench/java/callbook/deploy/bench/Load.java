package callbook.deploy.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** As many workers as there are connections, each doing one thing after another for a time. */
final class Load {

    private static final int TURNS = 3;
    /** In less, a JVM under load has not compiled what it measures. */
    private static final Duration WARM_UP = Duration.ofSeconds(20);

    private Load() {
    }

    /** One connection's work. */
    interface Worker extends AutoCloseable {

        void once() throws Exception;
    }

    /** What is measured in turns with others. */
    interface Side {

        Worker connect() throws Exception;
    }

    /** How often a second each side's work was done, the median of its turns; sides take turns, after one to warm up. */
    static double[] inTurns(int connections, Duration turn, List<Side> sides) throws Exception {
        double[][] rates = new double[sides.size()][TURNS];
        for (Side side : sides) {
            rate(connections, WARM_UP, side);
        }
        for (int t = 0; t < TURNS; t++) {
            for (int s = 0; s < sides.size(); s++) {
                rates[s][t] = rate(connections, turn, sides.get(s));
            }
        }
        return Arrays.stream(rates).mapToDouble(Load::median).toArray();
    }

    static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static double rate(int connections, Duration turn, Side side) throws Exception {
        List<Worker> workers = new ArrayList<>();
        ExecutorService threads = Executors.newFixedThreadPool(connections);
        try {
            for (int c = 0; c < connections; c++) {
                workers.add(side.connect());
            }
            long began = System.nanoTime();
            long end = began + turn.toNanos();
            List<Callable<Long>> tasks = workers.stream().<Callable<Long>> map(w -> () -> work(w, end)).toList();
            long done = 0;
            for (Future<Long> task : threads.invokeAll(tasks)) {
                done += task.get();
            }
            return done / ((System.nanoTime() - began) / 1e9);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof Exception cause ? cause : e;
        } finally {
            threads.shutdownNow();
            for (Worker worker : workers) {
                worker.close();
            }
        }
    }

    private static long work(Worker worker, long end) throws Exception {
        long done = 0;
        while (System.nanoTime() < end) {
            worker.once();
            done++;
        }
        return done;
    }
}
