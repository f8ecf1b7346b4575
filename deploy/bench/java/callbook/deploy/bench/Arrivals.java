package callbook.deploy.bench;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;

/** Looks again and again into a database for the calls of memos that were sent, and notes when it first sees each. */
final class Arrivals implements Callable<Void>, AutoCloseable {

    static final Duration PAUSE = Duration.ofMillis(5);
    /** The feeds are shared out by author. */
    static final int AUTHORS = 8;
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Database database;
    private final String[] authors;
    private final Map<String, LagBenchmark.Acknowledged> sent;
    private final Map<String, Long> seen = new HashMap<>();
    private volatile long end = Long.MAX_VALUE;

    Arrivals(String url, String author, Map<String, LagBenchmark.Acknowledged> sent) throws SQLException {
        this.database = new Database(url);
        this.authors = IntStream.range(0, AUTHORS).mapToObj(a -> author + "-" + a).toArray(String[]::new);
        this.sent = sent;
    }

    /** Nothing more is sent: what does not come for a while now does not come. */
    void finish() {
        end = System.nanoTime() + PATIENCE.toNanos();
    }

    @Override
    public Void call() throws SQLException, InterruptedException {
        try (PreparedStatement query = database.connection()
                .prepareStatement("select memo_id::text from prediction where author = any(?) and made_at > ?")) {
            query.setArray(1, database.connection().createArrayOf("text", authors));
            while (System.nanoTime() < end && (end == Long.MAX_VALUE || seen.size() < sent.size())) {
                query.setTimestamp(2, Timestamp.from(since()));
                try (ResultSet rows = query.executeQuery()) {
                    long now = System.nanoTime();
                    while (rows.next()) {
                        seen.putIfAbsent(rows.getString(1), now);
                    }
                }
                Thread.sleep(PAUSE.toMillis());
            }
        }
        return null;
    }

    int missing() {
        return sent.size() - seen.size();
    }

    /** From acknowledgement to sight, ascending; one that was seen before the acknowledgement came counts as 0. */
    double[] milliseconds() {
        return sent.entrySet().stream().filter(e -> seen.containsKey(e.getKey()))
                .mapToDouble(e -> Math.max(0, seen.get(e.getKey()) - e.getValue().nanos()) / 1e6).sorted().toArray();
    }

    /** Only what can be new is read: a call is made when its memo is received, just before it is acknowledged. */
    private Instant since() {
        return sent.entrySet().stream().filter(e -> !seen.containsKey(e.getKey())).map(e -> e.getValue().instant())
                .min(Comparator.naturalOrder()).orElseGet(Instant::now).minusSeconds(1);
    }

    @Override
    public void close() throws SQLException {
        database.close();
    }
}
