package callbook.deploy.bench;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** From a memo's acknowledgement to its call in the databases of the services behind, at a steady rate of memos. */
final class LagBenchmark implements Benchmark {

    private static final int PER_SECOND = 50;
    private static final int CONNECTIONS = 8;
    private static final Duration WARM_UP = Duration.ofSeconds(30);
    private static final double AIM_EXTRACTION = 250;
    private static final double AIM_CALL = 500;

    private final Texts texts = new Texts();

    /** When a memo was acknowledged, by both of this machine's clocks. */
    record Acknowledged(long nanos, Instant instant) {
    }

    @Override
    public String name() {
        return "lag";
    }

    @Override
    public void run(Setting setting, Report report) throws Exception {
        try (Running memos = Running.service(Service.MEMO, setting);
                Running predictions = Running.service(Service.PREDICTION, setting);
                Running scoring = Running.service(Service.SCORING, setting)) {
            // ends when all of it has come through
            measure(setting, WARM_UP, memos.port());
            List<Arrivals> arrivals = measure(setting, setting.stream(), memos.port());
            report.line("  %d memos/s for %d s over %d connections, looked for every %d ms", PER_SECOND,
                    setting.stream().toSeconds(), CONNECTIONS, Arrivals.PAUSE.toMillis());
            report(report, "to the stored Extraction", arrivals.get(0), AIM_EXTRACTION);
            report(report, "to the call in scoring-service", arrivals.get(1), AIM_CALL);
        }
    }

    private static void report(Report report, String what, Arrivals arrivals, double aim) {
        double[] lags = arrivals.milliseconds();
        report.line("  from 201 %s: n = %d, %d not seen, p50 %.0f ms, max %.0f ms", what, lags.length, arrivals.missing(),
                at(lags, 0.5), at(lags, 1));
        report.atMost("p99 from 201 " + what, arrivals.missing() > 0 ? Double.POSITIVE_INFINITY : at(lags, 0.99), "ms", aim);
    }

    private static double at(double[] sorted, double quantile) {
        return sorted.length == 0 ? Double.NaN : sorted[(int) Math.min(sorted.length - 1, sorted.length * quantile)];
    }

    private List<Arrivals> measure(Setting setting, Duration stream, int port) throws Exception {
        Map<String, Acknowledged> sent = new ConcurrentHashMap<>();
        String author = "bench-" + System.nanoTime();
        ExecutorService threads = Executors.newCachedThreadPool();
        try (Arrivals extractions = new Arrivals(setting.database(Service.PREDICTION), author, sent);
                Arrivals calls = new Arrivals(setting.database(Service.SCORING), author, sent)) {
            List<Future<?>> sending = new ArrayList<>();
            long began = System.nanoTime();
            for (int c = 0; c < CONNECTIONS; c++) {
                int first = c;
                sending.add(threads.submit(() -> send(port, author, stream, began, first, sent)));
            }
            Future<?> watching = threads.submit(extractions);
            Future<?> watchingToo = threads.submit(calls);
            for (Future<?> one : sending) {
                one.get();
            }
            extractions.finish();
            calls.finish();
            watching.get();
            watchingToo.get();
            return List.of(extractions, calls);
        } finally {
            threads.shutdownNow();
        }
    }

    /** The memos of one connection, each at its time. */
    private Void send(int port, String author, Duration stream, long began, int first, Map<String, Acknowledged> sent)
            throws IOException, InterruptedException {
        try (HttpConnection connection = new HttpConnection(port)) {
            for (long k = first; k < stream.toSeconds() * PER_SECOND; k += CONNECTIONS) {
                long wait = began + k * 1_000_000_000 / PER_SECOND - System.nanoTime();
                if (wait > 0) {
                    Thread.sleep(wait / 1_000_000, (int) (wait % 1_000_000));
                }
                String path = "/v1/memos?author=" + author + "-" + k % Arrivals.AUTHORS + "&publishedAt=" + Instant.now();
                if (connection.send(HttpConnection.post(path, "text/markdown", texts.next())) != 201) {
                    throw new IOException("POST /v1/memos answered " + connection.body());
                }
                sent.put(connection.body().replaceAll("(?s).*\"id\" ?: ?\"([0-9a-f-]{36})\".*", "$1"),
                        new Acknowledged(System.nanoTime(), Instant.now()));
            }
        }
        return null;
    }
}
