package callbook.deploy.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;

/** {@code kill -9} of anything at any time loses nothing and doubles nothing. */
class KillIT {

    private static final int WRITERS = 2;
    private static final int KILLS = 8;
    private static final long SEED = 20260331;

    @Test
    void what_was_acknowledged_is_there_once_read_once_and_settled_once() throws Exception {
        try (Callbook callbook = new Callbook("kill")) {
            callbook.replica(Service.PREDICTION);
            callbook.replica(Service.SCORING);
            assertEquals(200, callbook.scoring().post("/v1/prices", "text/csv", """
                    symbol,time,open,high,low,close,volume,source
                    IWM,2026-03-30,,,,248,,test
                    IWM,2026-04-01,,,,246,,test
                    """).status());

            Set<String> acknowledged = writeWhileKilling(callbook);

            Set<String> stored = ids(callbook.memos(), "/v1/memos?limit=500", "id");
            stored.retainAll(acknowledged);
            assertEquals(acknowledged.size(), stored.size(), "acknowledged memos that are stored");
            long memos = callbook.database().number("memo", "select count(*) from memo");
            Retry.until("every memo is read", () -> count(callbook, "prediction", "prediction") == memos);
            Retry.until("every call is settled", () -> count(callbook, "scoring", "settlement") == memos);
            assertEquals(memos, count(callbook, "prediction", "extraction"));
            assertEquals(memos, count(callbook, "scoring", "prediction"));
            assertEquals(memos, callbook.database().number("scoring",
                    "select count(distinct prediction_id) from settlement where verdict = 'RIGHT'"));
            replayChangesNothing(callbook, memos);
        }
    }

    /** Starting over from zero, as after a restore, shows every event again; nothing comes of it. */
    private static void replayChangesNothing(Callbook callbook, long memos) throws Exception {
        callbook.database().execute("prediction", "update feed_position set position = null");
        callbook.database().execute("scoring", "update feed_position set position = null");
        callbook.database().execute("scoring", "update prediction set check_at = now()");

        Retry.until("the feeds are read to their end again", () -> isReadAgain(callbook, "prediction")
                && isReadAgain(callbook, "scoring"));
        Retry.until("every call is looked at again",
                () -> callbook.database().number("scoring", "select count(*) from prediction where check_at is not null") == 0);
        assertEquals(memos, count(callbook, "prediction", "prediction"));
        assertEquals(memos, count(callbook, "scoring", "settlement"));
    }

    /** The memos have one author, and so one partition. */
    private static boolean isReadAgain(Callbook callbook, String database) throws SQLException {
        return callbook.database().number(database, """
                select count(*) from feed_position where position is not null and partitions = 4
                  and partition = ('x' || substr(md5('kill'), 1, 8))::bit(32)::bigint % partitions""") == 1;
    }

    /** Writers send at a steady rate, so that what is killed has the processor to come back. */
    private static Set<String> writeWhileKilling(Callbook callbook) throws Exception {
        Set<String> acknowledged = ConcurrentHashMap.newKeySet();
        AtomicInteger number = new AtomicInteger();
        ScheduledExecutorService writers = Executors.newScheduledThreadPool(WRITERS);
        List<ScheduledFuture<?>> writing = new ArrayList<>();
        try {
            for (int w = 0; w < WRITERS; w++) {
                writing.add(writers.scheduleWithFixedDelay(
                        () -> acknowledged.add(store(callbook.memos(), number.incrementAndGet())), 0, 20,
                        TimeUnit.MILLISECONDS));
            }
            kill(callbook, new Random(SEED));
        } finally {
            writing.forEach(w -> w.cancel(false));
            writers.shutdown();
        }
        assertTrue(writers.awaitTermination(2, TimeUnit.MINUTES), "the writers end");
        assertEquals(number.get(), acknowledged.size(), "memos sent and acknowledged");
        return acknowledged;
    }

    private static void kill(Callbook callbook, Random random) throws IOException, InterruptedException {
        for (int k = 0; k < KILLS; k++) {
            // not a wait for anything: the moment of death is to be any
            TimeUnit.MILLISECONDS.sleep(random.nextInt(700));
            int victim = k % (Service.values().length + 1);
            if (victim == Service.values().length) {
                callbook.database().killAndStart();
            } else {
                Running service = callbook.service(Service.values()[victim]);
                service.kill();
                service.start();
                service.awaitReady();
            }
        }
    }

    /** Sends until it is acknowledged, as a client would that must not lose its memo. */
    private static String store(Client memos, int number) {
        String text = "# Memo %1$d\n\n*Kill · 2026-03-31 02:16:01*\n\n---\n\n**Prediction:**\n\nIWM closes lower by end of April 1.\n"
                .formatted(number);
        List<String> id = new ArrayList<>();
        try {
            Retry.until("memo " + number + " is acknowledged", () -> {
                Client.Answer answer = memos.post("/v1/memos", "text/markdown", text);
                return (answer.status() == 201 || answer.status() == 200) && id.add(answer.json().get("id").asText());
            });
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        return id.get(0);
    }

    private static Set<String> ids(Client client, String path, String field) throws IOException, InterruptedException {
        Set<String> ids = new HashSet<>();
        for (JsonNode item : Callbook.items(client, path)) {
            ids.add(item.get(field).asText());
        }
        return ids;
    }

    private static long count(Callbook callbook, String database, String table) throws SQLException {
        return callbook.database().number(database, "select count(*) from " + table);
    }
}
