package callbook.deploy.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;

/** Three replicas of each service share the work; one that is killed or stopped is replaced, and nothing is doubled. */
class LeaseIT {

    private static final Duration HANDOVER = Duration.ofSeconds(30);
    private static final int PARTITIONS = 4;
    private static final int AUTHORS = 12;
    private static final String MEMO_PARTITIONS = "callbook_feed_partitions_held{feed=\"memos\"}";

    private static Callbook callbook;
    /** The first of each is the one that the other services talk to. */
    private static final Map<Service, List<Running>> REPLICAS = new HashMap<>();

    @BeforeAll
    static void start() throws Exception {
        callbook = new Callbook("lease");
        for (Service service : Service.values()) {
            REPLICAS.put(service,
                    List.of(callbook.service(service), callbook.replica(service, 1), callbook.replica(service, 2)));
        }
        for (List<Running> replicas : REPLICAS.values()) {
            for (Running replica : replicas) {
                replica.awaitReady();
            }
        }
        assertEquals(200, callbook.scoring().post("/v1/prices", "text/csv", """
                symbol,time,open,high,low,close,volume,source
                IWM,2026-03-30,,,,248,,test
                IWM,2026-04-01,,,,246,,test
                """).status());
        awaitShares();
    }

    @AfterAll
    static void stop() throws Exception {
        if (callbook != null) {
            callbook.close();
        }
    }

    @Test
    void memos_that_come_to_any_replica_are_read_and_settled_once() throws Exception {
        write("shared", 2, () -> {
        });

        awaitSettled("shared", 2 * AUTHORS);
        assertNothingIsDoubled("shared", 2 * AUTHORS);
    }

    @Test
    void what_a_stopped_replica_held_is_read_by_others_and_when_it_wakes_nothing_is_doubled() throws Exception {
        Running stopped = REPLICAS.get(Service.PREDICTION).get(1);

        write("stopped", 4, stopped::pause);
        try {
            awaitSettled("stopped", 4 * AUTHORS);
        } finally {
            stopped.resume();
        }

        awaitShares();
        write("woken", 2, () -> {
        });
        awaitSettled("woken", 2 * AUTHORS);
        assertNothingIsDoubled("stopped", 4 * AUTHORS);
        assertNothingIsDoubled("woken", 2 * AUTHORS);
        for (int i = 0; i < 30; i++) {
            assertEquals(200, stopped.client().get("/v1/predictions?author=woken-" + i % AUTHORS).status());
        }
    }

    @Test
    void what_a_killed_replica_held_is_settled_by_others_and_one_that_is_told_to_go_keeps_nobody_waiting() throws Exception {
        List<Running> replicas = REPLICAS.get(Service.SCORING);
        Retry.within(HANDOVER, "each replica of scoring-service gives a sign of life", () -> followers() == replicas.size());

        write("killed", 4, replicas.get(1)::kill);

        awaitSettled("killed", 4 * AUTHORS);
        assertNothingIsDoubled("killed", 4 * AUTHORS);
        Retry.within(HANDOVER, "two share the extraction feed", () -> followers() == 2 && replicas.get(2)
                .metric("callbook_feed_partitions_held{feed=\"extractions\"}") == PARTITIONS / 2);
        replicas.get(2).terminate();
        replicas.get(2).awaitEnd();
        assertEquals(1, followers());
        assertEquals(0, callbook.database().number("scoring", """
                select count(*) from feed_position where holder not in (select name from feed_follower)"""));
    }

    private static long followers() throws SQLException {
        return callbook.database().number("scoring", "select count(*) from feed_follower");
    }

    /** Memos of many authors, {@code each} of one; half way something happens. */
    private static void write(String name, int each, Event event) throws Exception {
        for (int number = 1; number <= each; number++) {
            if (number == each / 2) {
                event.happen();
            }
            for (int author = 0; author < AUTHORS; author++) {
                Client replica = REPLICAS.get(Service.MEMO).get(author % 3).client();
                Client.Answer answer = replica.post("/v1/memos", "text/markdown", """
                        # Memo %1$d

                        *%2$s %3$d · 2026-03-31 02:16:01*

                        ---

                        **Prediction:**

                        IWM closes lower by end of April 1.
                        """.formatted(number, name, author));
                assertEquals(201, answer.status(), answer.text());
            }
        }
    }

    private interface Event {
        void happen() throws Exception;
    }

    private static void awaitShares() throws InterruptedException {
        Retry.within(HANDOVER, "each replica of prediction-service has its share", () -> {
            int held = 0;
            for (Running replica : REPLICAS.get(Service.PREDICTION)) {
                int own = (int) replica.metric(MEMO_PARTITIONS);
                if (own == 0) {
                    return false;
                }
                held += own;
            }
            return held == PARTITIONS;
        });
    }

    private static void awaitSettled(String name, int memos) throws InterruptedException {
        Retry.within(HANDOVER, "every memo of " + name + " is read and its call settled",
                () -> count("prediction", "extraction", name) == memos
                        && callbook.database().number("scoring", """
                                select count(distinct s.prediction_id) from settlement s
                                  join prediction p on p.id = s.prediction_id where p.author like '%s-%%'"""
                                .formatted(name)) == memos);
    }

    private static void assertNothingIsDoubled(String name, int memos) throws Exception {
        assertEquals(memos, count("memo", "memo_revision", name));
        assertEquals(memos, count("prediction", "extraction", name));
        assertEquals(memos, count("prediction", "prediction", name));
        assertEquals(memos, count("scoring", "reading", name));
        assertEquals(memos, count("scoring", "prediction", name));
        assertEquals(memos, callbook.database().number("scoring", """
                select count(*) from settlement s join prediction p on p.id = s.prediction_id where p.author like '%s-%%'"""
                .formatted(name)));
        assertEquals(order(callbook.memos(), "/v1/memos/feed", "id", name),
                order(callbook.predictions(), "/v1/extractions/feed", "memoId", name),
                "each author's memos are read in the order in which they came");
    }

    /** By author, the memos in a feed's order; none stands in it twice. */
    private static Map<String, List<String>> order(Client client, String feed, String id, String name)
            throws IOException, InterruptedException {
        Map<String, List<String>> order = new HashMap<>();
        HashSet<String> seen = new HashSet<>();
        String after = "";
        JsonNode batch;
        do {
            Client.Batch read = client.feed(feed + "?limit=500" + after);
            batch = read.events();
            after = "&after=" + read.next();
            for (JsonNode event : batch) {
                String author = event.at("/data/author").asText();
                String memo = event.at("/data/" + id).asText();
                assertTrue(seen.add(memo), memo + " stands twice in " + feed);
                if (author.startsWith(name + "-")) {
                    order.computeIfAbsent(author, a -> new ArrayList<>()).add(memo);
                }
            }
        } while (!batch.isEmpty());
        assertEquals(AUTHORS, order.size());
        return order;
    }

    private static long count(String database, String table, String name) throws SQLException {
        return callbook.database().number(database, "select count(*) from %s where author like '%s-%%'".formatted(table, name));
    }
}
