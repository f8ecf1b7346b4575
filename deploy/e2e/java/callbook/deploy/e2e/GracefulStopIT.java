package callbook.deploy.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A service that is told to go ends in order: whoever still comes is served, and nobody waits for those who only wait. */
class GracefulStopIT {

    private static final Set<Integer> IN_ORDER = Set.of(0, 143);

    private static Path folder;
    private static Database database;

    private final Map<Service, Integer> ports = new HashMap<>();
    private Running memos;

    @BeforeAll
    static void start() throws Exception {
        folder = Files.createDirectories(Path.of(System.getProperty("e2e.root"), "deploy", "target", "e2e").normalize()
                .resolve("stop-" + System.currentTimeMillis()));
        database = new Database(folder.resolve("postgresql"), Callbook.freePort());
    }

    @AfterAll
    static void stop() throws Exception {
        if (database != null) {
            database.close();
        }
    }

    @AfterEach
    void stopServices() {
        if (memos != null) {
            memos.close();
        }
    }

    @Test
    void a_stop_under_load_fails_no_request_and_loses_and_doubles_no_memo() throws Exception {
        long before = stored();
        memos = run(Service.MEMO, Map.of("QUARKUS_SHUTDOWN_DELAY", "4s"));
        Writers writers = new Writers(memos.client(), 8);
        Retry.until("the writers are at work", () -> writers.acknowledged() > 100);

        memos.terminate();

        Retry.until("readiness goes down", () -> memos.client().get("/q/health/ready").status() == 503);
        int served = writers.goOn(5);
        assertEquals(40, served, "memos that were sent after readiness went down and acknowledged");
        assertEquals(List.of(), writers.failures());
        assertTrue(IN_ORDER.contains(memos.awaitEnd()));
        assertEquals(writers.acknowledged(), stored() - before);
    }

    @Test
    void a_request_that_waits_for_news_is_answered_and_does_not_hold_the_stop() throws Exception {
        memos = run(Service.MEMO, Map.of());
        String news = "/v1/memos/feed?partition=" + empty() + "/64&wait=30";
        CompletableFuture<Client.Answer> wait = CompletableFuture.supplyAsync(() -> get(news));
        Retry.until("the request has come", () -> memos.client().get("/q/metrics").text().lines()
                .anyMatch(line -> line.startsWith("http_server_active_requests{") && !line.matches(".* [01][.]0")));

        memos.terminate();

        // it asked for 30 seconds, and would be cut after the 20 that a stop gives to requests under way
        Client.Answer answer = wait.get(60, TimeUnit.SECONDS);
        assertEquals(200, answer.status());
        assertEquals("[]", answer.text());
        assertTrue(IN_ORDER.contains(memos.awaitEnd()));
    }

    @Test
    void a_follower_that_is_stopped_half_way_leaves_the_rest_to_the_next_and_nothing_is_lost_or_doubled() throws Exception {
        memos = run(Service.MEMO, Map.of());
        Writers writers = new Writers(memos.client(), 8);
        writers.goOn(30);
        try (Running first = run(Service.PREDICTION, Map.of("CALLBOOK_MEMOS_LIMIT", "5"))) {
            Retry.until("the first memos are read", () -> number("select count(*) from extraction") > 0);

            first.terminate();

            assertTrue(IN_ORDER.contains(first.awaitEnd()));
        }
        assertEquals(0, number("select count(*) from feed_position where holder is not null"));
        assertEquals(0, number("select count(*) from feed_follower"));
        try (Running second = run(Service.PREDICTION, Map.of())) {
            Retry.until("every memo is read", () -> number("select count(*) from extraction") == stored());
        }
        assertEquals(stored(), number("select count(distinct memo_id) from extraction"));
        assertEquals(stored(), number("select count(*) from prediction"));
    }

    /** A partition of the feed that has nothing, whatever the other tests wrote. */
    private int empty() throws IOException, InterruptedException {
        int partition = 0;
        while (!memos.client().get("/v1/memos/feed?partition=" + partition + "/64").text().equals("[]")) {
            partition++;
        }
        return partition;
    }

    private Client.Answer get(String path) {
        try {
            return memos.client().get(path);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private Running run(Service service, Map<String, String> settings) throws IOException, InterruptedException {
        ports.put(service, Callbook.freePort());
        Map<String, String> environment = new HashMap<>(settings);
        environment
                .putAll(Map.of("QUARKUS_DATASOURCE_JDBC_URL", database.url(service.database()), "QUARKUS_DATASOURCE_USERNAME",
                        "postgres", "QUARKUS_DATASOURCE_PASSWORD", "postgres", "QUARKUS_REST_CLIENT_MEMO_SERVICE_URL",
                        "http://127.0.0.1:" + ports.get(Service.MEMO)));
        Running running = new Running(service, service.module(), ports.get(service), environment, folder);
        try {
            running.awaitReady();
        } catch (Throwable e) {
            running.close();
            throw e;
        }
        return running;
    }

    private static long stored() throws SQLException {
        // before the first start of memo-service there is no table yet
        return database.number("memo", "select count(*) from pg_tables where tablename = 'memo'") == 0 ? 0
                : database.number("memo", "select count(*) from memo");
    }

    private static long number(String query) throws SQLException {
        return database.number("prediction", query);
    }
}
