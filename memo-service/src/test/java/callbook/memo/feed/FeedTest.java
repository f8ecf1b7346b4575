package callbook.memo.feed;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import callbook.memo.FeedEnd;
import callbook.memo.Http;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

@QuarkusTest
class FeedTest {

    private static final String FEED = "/v1/memos/feed";

    @Inject
    AgroalDataSource database;

    @Test
    void a_row_whose_transaction_drew_its_number_first_and_committed_last_is_not_skipped() throws SQLException {
        String start = end();
        try (Connection early = database.getConnection(); Connection late = database.getConnection()) {
            early.setAutoCommit(false);
            late.setAutoCommit(false);
            UUID first = insert(early);
            UUID second = insert(late);
            late.commit();

            Response during = Http.api().queryParam("after", start).get(FEED);
            early.commit();
            Response after = Http.api().queryParam("after", during.header("Feed-Position")).get(FEED);

            List<String> seen = new ArrayList<>(subjects(during));
            seen.addAll(subjects(after));
            assertEquals(List.of(first.toString(), second.toString()), seen);
        }
    }

    @Test
    void a_feed_read_while_many_commit_misses_nothing_and_repeats_nothing() throws Exception {
        String position = end();
        AtomicBoolean writing = new AtomicBoolean(true);
        ExecutorService pool = Executors.newFixedThreadPool(9);
        try {
            List<Future<List<String>>> writers = new ArrayList<>();
            for (int w = 0; w < 8; w++) {
                writers.add(pool.submit(writer(w)));
            }
            String from = position;
            Future<List<String>> reader = pool.submit(() -> readWhile(writing, from));
            Set<String> written = new HashSet<>();
            for (Future<List<String>> w : writers) {
                written.addAll(w.get());
            }
            writing.set(false);

            List<String> read = reader.get();

            assertEquals(written.size(), read.size());
            assertEquals(written, new HashSet<>(read));
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void a_position_of_another_epoch_is_gone() {
        Http.api().queryParam("after", "0123456789ab.7.7").get(FEED).then().statusCode(410)
                .contentType(containsString("application/problem+json")).body("violations.field", hasItem("after"));
    }

    @Test
    void a_position_beyond_all_that_happened_is_gone_too() throws SQLException {
        String epoch = end().split("\\.")[0];

        Http.api().queryParam("after", epoch + ".9000000000000000000.1").get(FEED).then().statusCode(410);
    }

    @Test
    void what_is_no_position_is_malformed() {
        for (String after : new String[] { "x", "1.2", "a.b.c", "a.-1.2", "a.1.2.3", ".1.2", "a.01.2",
                "a.99999999999999999999.1" }) {
            Http.api().queryParam("after", after).get(FEED).then().statusCode(400).body("violations.field", hasItem("after"));
        }
    }

    @Test
    void an_empty_batch_still_says_where_to_go_on() throws SQLException {
        String end = end();

        Response empty = Http.api().queryParam("after", end).queryParam("wait", 1).get(FEED);

        assertEquals("[]", empty.asString());
        assertEquals(end, empty.header("Feed-Position"));
    }

    @Test
    void a_waiting_reader_is_answered_when_a_memo_commits() throws Exception {
        String end = end();
        ExecutorService pool = Executors.newSingleThreadExecutor();
        try {
            Future<Response> waiting = pool.submit(() -> Http.api().queryParam("after", end).queryParam("wait", 30).get(FEED));
            UUID id = insertNow();

            assertEquals(List.of(id.toString()), subjects(waiting.get()));
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void a_batch_holds_at_most_four_mebibytes_and_always_at_least_one_event() throws SQLException {
        String position = end();
        List<String> written = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            // 0x01 needs six bytes in JSON: 1 MiB of it is more than a whole batch
            written.add(insert(i % 2 == 0 ? "\u0001".repeat(1 << 20) : "x".repeat(1 << 20)).toString());
        }

        List<String> read = new ArrayList<>();
        int batches = 0;
        for (Response batch = next(position); !subjects(batch).isEmpty(); batch = next(position)) {
            int bytes = batch.asByteArray().length;
            assertTrue(bytes <= FeedService.BATCH_BYTES || subjects(batch).size() == 1, bytes + " bytes");
            read.addAll(subjects(batch));
            position = batch.header("Feed-Position");
            batches++;
        }

        assertEquals(written, read);
        assertTrue(batches >= 4);
    }

    @Test
    void an_event_is_a_cloud_event_that_carries_the_whole_memo() throws SQLException {
        String position = end();
        UUID id = insertNow();

        Http.api().queryParam("after", position).get(FEED).then().statusCode(200)
                .contentType(containsString("application/cloudevents-batch+json"))
                .body("[0].specversion", equalTo("1.0")).body("[0].type", equalTo("memo.published"))
                .body("[0].subject", equalTo(id.toString())).body("[0].data.id", equalTo(id.toString()))
                .body("[0].data.markdown", equalTo("text"));
    }

    @Test
    void every_author_is_in_exactly_one_partition_of_each_number_of_them() throws SQLException {
        String start = end();
        Map<String, String> authors = new HashMap<>();
        try (Connection c = database.getConnection()) {
            for (int i = 0; i < 40; i++) {
                String author = "part-" + i + (i % 3 == 0 ? "-zürich" : "");
                authors.put(insert(c, author, "text").toString(), author);
            }
        }

        for (int n : new int[] { 1, 3, 4, 64 }) {
            Set<String> shown = new HashSet<>();
            for (int i = 0; i < n; i++) {
                for (String id : readPart(start, i + "/" + n)) {
                    assertTrue(shown.add(id), id + " is shown twice");
                    assertEquals(i, digest(authors.get(id)) % n, authors.get(id) + " of " + n);
                }
            }
            assertEquals(authors.keySet(), shown, n + " partitions");
        }
    }

    @Test
    void a_partition_shows_its_own_in_order_however_small_the_batches() throws SQLException {
        String start = end();
        List<String> own = new ArrayList<>();
        try (Connection c = database.getConnection()) {
            for (int i = 0; i < 30; i++) {
                String author = i % 4 == 0 ? "feed" : "other-" + i;
                String id = insert(c, author, "text").toString();
                if (digest(author) % 4 == digest("feed") % 4) {
                    own.add(id);
                }
            }
        }

        assertEquals(own, readPart(start, digest("feed") % 4 + "/4"));
    }

    @Test
    void a_partition_without_news_goes_on_from_the_end_and_still_misses_nothing() throws SQLException {
        String start = end();
        long part = digest("feed") % 64;
        String own = part + "/64";
        String quiet = (part + 1) % 64 + "/64";
        try (Connection early = database.getConnection(); Connection late = database.getConnection()) {
            early.setAutoCommit(false);
            late.setAutoCommit(false);
            UUID first = insert(early);
            insert(late);
            late.commit();

            Response heldBack = Http.api().queryParam("after", start).queryParam("partition", quiet).get(FEED);
            Response before = Http.api().queryParam("after", start).queryParam("partition", own).get(FEED);
            early.commit();
            String end = end();
            Response passed = Http.api().queryParam("after", start).queryParam("partition", quiet).get(FEED);
            List<String> after = readPart(before.header("Feed-Position"), own);

            assertEquals(start, heldBack.header("Feed-Position"),
                    "a position ahead of an open transaction would skip its rows");
            assertEquals(List.of(), subjects(before));
            assertEquals(List.of(), subjects(passed));
            assertEquals(end, passed.header("Feed-Position"));
            assertEquals(2, after.size());
            assertEquals(first.toString(), after.get(0));
        }
    }

    @Test
    void what_is_no_partition_is_malformed() {
        for (String partition : new String[] { "3/3", "-1/2", "1/0", "01/4", "1/04", "1/65", "64/64", "x", "1", "/", "1/", "/2",
                "1/2/3", "+1/2", "1.0/2", " 1/2", "99999999999/99999999999", "١/٢" }) {
            Http.broken().queryParam("partition", partition).get(FEED).then().statusCode(400)
                    .contentType(containsString("application/problem+json")).body("violations.field", hasItem("partition"));
        }
    }

    @Test
    void readers_that_wait_for_other_partitions_are_not_woken_and_the_one_is() throws Exception {
        String end = end();
        long part = digest("feed") % 4;
        ExecutorService pool = Executors.newFixedThreadPool(4);
        try {
            List<Future<Response>> waiting = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                String partition = i + "/4";
                // the quiet ones wait shortly, the one whose memo comes would wait long
                int wait = i == part ? 30 : 1;
                waiting.add(pool.submit(() -> Http.api().queryParam("after", end).queryParam("wait", wait)
                        .queryParam("partition", partition).get(FEED)));
            }
            UUID id = insertNow();

            for (int i = 0; i < 4; i++) {
                assertEquals(i == part ? List.of(id.toString()) : List.of(), subjects(waiting.get(i).get()));
            }
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void the_age_of_the_horizon_is_told() {
        Http.broken().get("/q/metrics").then().statusCode(200).body(containsString("callbook_feed_horizon_age_seconds "));
    }

    private static List<String> readPart(String from, String partition) {
        List<String> read = new ArrayList<>();
        String position = from;
        Response batch;
        do {
            batch = Http.api().queryParam("after", position).queryParam("limit", 7).queryParam("partition", partition)
                    .get(FEED);
            read.addAll(subjects(batch));
            position = batch.header("Feed-Position");
        } while (!subjects(batch).isEmpty());
        return read;
    }

    /** The first eight hexadecimal digits of the author's md5 as a number. */
    private static long digest(String author) {
        try {
            byte[] md5 = MessageDigest.getInstance("MD5").digest(author.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(md5).getInt() & 0xFFFFFFFFL;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private Callable<List<String>> writer(int seed) {
        return () -> {
            List<String> written = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                try (Connection c = database.getConnection()) {
                    c.setAutoCommit(false);
                    written.add(insert(c).toString());
                    if ((i + seed) % 5 == 0) {
                        written.add(insert(c).toString());
                    }
                    c.commit();
                }
            }
            return written;
        };
    }

    private List<String> readWhile(AtomicBoolean writing, String from) {
        List<String> read = new ArrayList<>();
        String position = from;
        boolean last = false;
        while (!last) {
            last = !writing.get();
            Response batch;
            do {
                batch = next(position);
                read.addAll(subjects(batch));
                position = batch.header("Feed-Position");
            } while (!subjects(batch).isEmpty());
        }
        return read;
    }

    private static Response next(String position) {
        return Http.api().queryParam("after", position).queryParam("limit", 7).get(FEED);
    }

    private String end() throws SQLException {
        return FeedEnd.of(database);
    }

    private static List<String> subjects(Response batch) {
        return batch.jsonPath().getList("subject", String.class);
    }

    private UUID insertNow() throws SQLException {
        return insert("text");
    }

    private UUID insert(String text) throws SQLException {
        try (Connection c = database.getConnection()) {
            return insert(c, "feed", text);
        }
    }

    private static UUID insert(Connection c) throws SQLException {
        return insert(c, "feed", "text");
    }

    private static UUID insert(Connection c, String author, String text) throws SQLException {
        UUID id = UUID.randomUUID();
        try (PreparedStatement memo = c.prepareStatement(
                "insert into memo (id, author, revision) values (?, ?, 1)")) {
            memo.setObject(1, id);
            memo.setString(2, author);
            memo.executeUpdate();
        }
        try (PreparedStatement revision = c.prepareStatement("""
                insert into memo_revision (memo_id, revision, author, byline, slug, title, published_at, received_at,
                    backfilled, notes, sha256, bytes, writer)
                values (?, 1, ?, 'Feed', 's', 't', now(), now(), false, '{}', ?, ?, 'anyone')""")) {
            revision.setObject(1, id);
            revision.setString(2, author);
            // stands for a hash: an author's bytes are one memo
            revision.setString(3, (id.toString() + id).replace("-", ""));
            revision.setBytes(4, text.getBytes(StandardCharsets.UTF_8));
            revision.executeUpdate();
        }
        return id;
    }
}
