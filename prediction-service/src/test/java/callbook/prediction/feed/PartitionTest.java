package callbook.prediction.feed;

import static org.hamcrest.Matchers.containsString;
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

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import callbook.prediction.Http;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

@QuarkusTest
class PartitionTest {

    private static final String FEED = "/v1/extractions/feed";

    @Inject
    AgroalDataSource database;

    @Test
    void every_author_is_in_exactly_one_partition_of_each_number_of_them() throws SQLException {
        String start = FeedEnd.of(database);
        Map<String, String> authors = new HashMap<>();
        try (Connection c = database.getConnection()) {
            for (int i = 0; i < 40; i++) {
                String author = "part-" + i + (i % 3 == 0 ? "-zürich" : "");
                authors.put(insert(c, author).toString(), author);
            }
        }

        for (int n : new int[] { 1, 4, 7 }) {
            Set<String> shown = new HashSet<>();
            for (int i = 0; i < n; i++) {
                for (String id : read(start, i + "/" + n)) {
                    assertTrue(shown.add(id), id + " is shown twice");
                    assertEquals(i, digest(authors.get(id)) % n, authors.get(id) + " of " + n);
                }
            }
            assertEquals(authors.keySet(), shown, n + " partitions");
        }
    }

    @Test
    void a_partition_without_news_goes_on_from_the_end_and_never_ahead_of_an_open_transaction() throws SQLException {
        String start = FeedEnd.of(database);
        long part = digest("feed") % 64;
        String own = part + "/64";
        String quiet = (part + 1) % 64 + "/64";
        try (Connection early = database.getConnection(); Connection late = database.getConnection()) {
            early.setAutoCommit(false);
            late.setAutoCommit(false);
            UUID first = insert(early, "feed");
            UUID second = insert(late, "feed");
            late.commit();

            String heldBack = ask(start, quiet).get(FEED).header("Feed-Position");
            early.commit();
            String end = FeedEnd.of(database);

            assertEquals(start, heldBack);
            assertEquals(end, ask(start, quiet).get(FEED).header("Feed-Position"));
            assertEquals(List.of(first.toString(), second.toString()), read(start, own));
        }
    }

    @Test
    void what_is_no_partition_is_malformed() {
        for (String partition : new String[] { "3/3", "-1/2", "1/0", "01/4", "1/65", "x", "1", "/", "1/2/3", " 1/2", "١/٢" }) {
            Http.broken().queryParam("partition", partition).get(FEED).then().statusCode(400)
                    .contentType(containsString("application/problem+json")).body("violations.field", hasItem("partition"));
        }
    }

    @Test
    void the_age_of_the_horizon_is_told() {
        Http.broken().get("/q/metrics").then().statusCode(200).body(containsString("callbook_feed_horizon_age_seconds "));
    }

    private static List<String> read(String from, String partition) {
        List<String> read = new ArrayList<>();
        String position = from;
        Response batch;
        do {
            batch = ask(position, partition).queryParam("limit", 7).get(FEED);
            read.addAll(subjects(batch));
            position = batch.header("Feed-Position");
        } while (!subjects(batch).isEmpty());
        return read;
    }

    private static RequestSpecification ask(String after, String partition) {
        return Http.api().queryParam("after", after).queryParam("partition", partition);
    }

    private static List<String> subjects(Response batch) {
        return batch.jsonPath().getList("subject", String.class);
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

    private static UUID insert(Connection c, String author) throws SQLException {
        UUID id = UUID.randomUUID();
        String body = """
                {"memoId":"%s","memoRevision":1,"author":"%s","publishedAt":"2026-03-31T02:16:01Z",
                 "receivedAt":"2026-03-31T02:16:01Z","witnessed":true,"extractorVersion":"1","recordedAt":"2026-03-31T02:16:02Z",
                 "calls":[],"withdrawn":[],"abstentions":[],"untestable":[],"debate":null,"observations":[],"notes":[]}"""
                .formatted(id, author);
        try (PreparedStatement extraction = c.prepareStatement("""
                insert into extraction (memo_id, memo_revision, extractor_version, author, published_at, received_at, witnessed,
                    recorded_at, body)
                values (?, 1, '1', ?, '2026-03-31T02:16:01Z', '2026-03-31T02:16:01Z', true, now(), ?)""")) {
            extraction.setObject(1, id);
            extraction.setString(2, author);
            extraction.setString(3, body);
            extraction.executeUpdate();
        }
        return id;
    }
}
