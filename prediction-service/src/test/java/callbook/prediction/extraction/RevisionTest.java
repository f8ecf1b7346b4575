package callbook.prediction.extraction;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import callbook.prediction.Http;
import callbook.prediction.extraction.Readings.Publication;
import callbook.prediction.reading.Reader;
import io.agroal.api.AgroalDataSource;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

/** Law 2 over a real database: revisions of a memo and what is stored of them. */
@QuarkusTest
class RevisionTest {

    private static final String CALL = "IWM underperforms META over the next 48 hours.";
    private static final String OTHER = "SPY closes above $600 by April 30, 2026.";
    private static final List<String> TEXTS = List.of(CALL + " Sentiment stays elevated through Friday.",
            "Corrected. " + CALL + " " + OTHER, OTHER,
            CALL);
    private static final Instant PUBLISHED = Instant.parse("2026-03-30T14:00:00Z");

    @Inject
    ExtractionStore extractions;
    @Inject
    AgroalDataSource database;
    @Inject
    MeterRegistry metrics;

    private final UUID memo = UUID.randomUUID();

    @Test
    void a_call_left_standing_has_one_more_quote_and_a_call_that_is_gone_is_withdrawn() {
        record(1, 2, 3);

        predictions().then().body("items", hasSize(2)).root("items.find { it.ordinal == 1 }")
                .body("withdrawn", equalTo(true)).body("memoRevision", equalTo(1)).body("quotes.revision", contains(1, 2))
                .body("quotes.text", contains(CALL, CALL)).body("quotes[1].span.start", equalTo(11))
                .body("madeAt", equalTo("2026-03-30T14:05:00Z")).root("items.find { it.ordinal == 2 }")
                .body("withdrawn", equalTo(false)).body("memoRevision", equalTo(2)).body("quotes.revision", contains(2, 3))
                .body("madeAt", equalTo("2026-03-31T14:00:00Z")).body("witnessed", equalTo(true));
    }

    @Test
    void a_call_that_comes_back_is_no_longer_withdrawn() {
        record(1, 2, 3, 4);

        predictions().then().root("items.find { it.ordinal == 1 }").body("withdrawn", equalTo(false))
                .body("quotes.revision", contains(1, 2, 4)).root("items.find { it.ordinal == 2 }")
                .body("withdrawn", equalTo(true));
    }

    @Test
    void the_extraction_of_a_revision_names_what_it_states_and_what_is_withdrawn() {
        record(1);
        String first = stored();
        record(2, 3);

        String gone = predictions().path("items.find { it.ordinal == 1 }.id");
        Http.api().get("/v1/extractions/" + memo).then().statusCode(200).body("memoRevision", equalTo(3))
                .body("calls.ordinal", contains(2)).body("calls[0].quotes.revision", contains(3))
                .body("withdrawn", contains(gone)).body("untestable", empty());
        assertTrue(told().contains(first), "what an earlier revision said is told as it was recorded");
    }

    @Test
    void a_backfilled_memos_correction_makes_its_new_calls_at_its_receipt() {
        record(revision(1, false, CALL));
        record(2);

        predictions().then().root("items.find { it.ordinal == 1 }").body("witnessed", equalTo(false))
                .body("madeAt", equalTo("2026-03-30T14:00:00Z")).root("items.find { it.ordinal == 2 }")
                .body("witnessed", equalTo(true)).body("madeAt", equalTo("2026-03-31T14:00:00Z"));
    }

    @Test
    void revisions_in_any_order_any_number_of_times_come_to_the_same() throws SQLException {
        record(1, 2, 3, 4);
        String expected = rows(memo);
        for (int seed = 0; seed < 10; seed++) {
            List<Integer> order = new ArrayList<>(List.of(1, 2, 3, 4, 1, 2, 3, 4));
            Collections.shuffle(order, new Random(seed));
            UUID copy = UUID.randomUUID();
            order.forEach(
                    n -> QuarkusTransaction.requiringNew()
                            .run(() -> extractions.record(List.of(revision(copy, n, true, text(n))))));

            assertEquals(expected, rows(copy), "in the order " + order);
        }
    }

    @Test
    void revisions_that_come_at_once_come_to_the_same() throws Exception {
        record(1, 2, 3, 4);
        String expected = rows(memo);
        UUID copy = UUID.randomUUID();
        ExecutorService pool = Executors.newFixedThreadPool(8);
        try {
            List<Future<?>> all = new ArrayList<>();
            for (int i = 0; i < 16; i++) {
                int n = 4 - i % 4;
                all.add(pool.submit(() -> extractions.record(List.of(revision(copy, n, true, text(n))))));
            }
            for (Future<?> one : all) {
                one.get();
            }
        } finally {
            pool.shutdownNow();
        }

        assertEquals(expected, rows(copy));
    }

    @Test
    void a_revision_before_the_one_it_corrects_is_not_told_until_that_was_read() {
        assertEquals(0, extractions.record(List.of(revision(2, true, text(2)))));
        predictions().then().body("items", hasSize(0));
        Http.api().get("/v1/extractions/" + memo).then().statusCode(404);

        record(1);

        predictions().then().body("items", hasSize(2));
        Http.api().get("/v1/extractions/" + memo).then().body("memoRevision", equalTo(2));
    }

    @Test
    void what_is_undone_is_neither_stored_nor_counted() {
        double before = counted();

        assertThrows(IllegalStateException.class, () -> QuarkusTransaction.requiringNew().run(() -> {
            extractions.record(List.of(revision(1, true, text(1))));
            throw new IllegalStateException("undo");
        }));

        assertEquals(before, counted());
        predictions().then().body("items", hasSize(0));
    }

    @Test
    void every_row_that_is_derived_names_this_service() throws SQLException {
        record(1, 2);
        extractions.record(List.of(revision(4, true, text(4))));

        try (Connection c = database.getConnection();
                PreparedStatement select = c.prepareStatement(
                        """
                                select count(*), string_agg(distinct writer, ',') from (
                                  select writer from extraction where memo_id = ? union all select writer from prediction where memo_id = ?
                                  union all select q.writer from prediction_quote q join prediction p on p.id = q.prediction_id where memo_id = ?
                                  union all select writer from waiting_revision where memo_id = ?) written""")) {
            for (int i = 1; i <= 4; i++) {
                select.setObject(i, memo);
            }
            try (ResultSet rows = select.executeQuery()) {
                assertTrue(rows.next());
                assertEquals(8, rows.getInt(1));
                assertEquals("prediction-service", rows.getString(2));
            }
        }
    }

    @Test
    void a_dry_run_knows_no_revision() {
        Http.api().contentType("text/markdown").queryParam("publishedAt", "2026-03-31T02:16:01Z").body(CALL)
                .post("/v1/extractions").then().statusCode(200).body("calls[0].quotes[0].revision", nullValue());
    }

    @Test
    void calls_and_untestable_predictions_are_counted_when_they_are_stored() {
        double calls = counted();
        double untestable = metrics.counter("callbook.untestable", "reason", "SUBJECTIVE").count();

        record(1, 2, 2, 1);

        assertEquals(2, counted() - calls);
        assertEquals(1, metrics.counter("callbook.untestable", "reason", "SUBJECTIVE").count() - untestable);
    }

    private double counted() {
        return metrics.counter("callbook.calls.extracted").count();
    }

    private void record(int... revisions) {
        for (int n : revisions) {
            record(revision(n, true, text(n)));
        }
    }

    private void record(NewExtraction revision) {
        extractions.prepare(revision, List.of(revision));
        extractions.record(List.of(revision));
    }

    private static String text(int n) {
        return TEXTS.get(n - 1);
    }

    private NewExtraction revision(int n, boolean witnessed, String text) {
        return revision(memo, n, witnessed, text);
    }

    private static NewExtraction revision(UUID memo, int n, boolean witnessed, String text) {
        Instant published = PUBLISHED.plusSeconds((n - 1) * 86_400L);
        Instant received = n > 1 ? published : published.plusSeconds(witnessed ? 300 : 999_999);
        return new NewExtraction(memo, n, "revision-" + memo, published, received, witnessed, Reader.VERSION,
                new Readings(text, new Publication(published, null)));
    }

    private Response predictions() {
        return Http.api().queryParam("memo", memo).get("/v1/predictions");
    }

    private String stored() {
        return Http.api().get("/v1/extractions/" + memo).then().statusCode(200).extract().asString();
    }

    private String told() {
        return Http.api().queryParam("limit", 500).get("/v1/extractions/feed").asString();
    }

    /** All that is derived of a memo, but for what names it. */
    private String rows(UUID of) throws SQLException {
        StringBuilder all = new StringBuilder();
        try (Connection c = database.getConnection();
                PreparedStatement select = c.prepareStatement(
                        """
                                select p.ordinal, p.memo_revision, p.made_at, p.witnessed, p.late, p.body,
                                  (select array_agg((q.memo_revision, q.ordinal, q.text, q.span_start) order by q.memo_revision, q.ordinal)::text
                                    from prediction_quote q where q.prediction_id = p.id),
                                  (select array_agg(e.memo_revision order by e.memo_revision)::text from extraction e where e.memo_id = p.memo_id),
                                  (select count(*) from waiting_revision w where w.memo_id = p.memo_id)
                                from prediction p where memo_id = ? order by p.ordinal""")) {
            select.setObject(1, of);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    for (int column = 1; column <= 9; column++) {
                        all.append(rows.getString(column)).append('|');
                    }
                    all.append('\n');
                }
            }
        }
        return all.toString();
    }
}
