package callbook.scoring.settlement;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import callbook.scoring.Http;
import callbook.scoring.rights.Writers;
import io.agroal.api.AgroalDataSource;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

/** Stored calls: {@code LED… falls from 100 on 30 March to 98 on 1 April 2026}. */
@QuarkusTest
class LedgerTest {

    private static final String HEADER = "symbol,time,open,high,low,close,volume,source\n";
    private static final Instant WITHIN_PATIENCE = Instant.parse("2026-11-03T10:00:00Z");
    private static final Instant AFTER_PATIENCE = Instant.parse("2026-11-20T10:00:00Z");

    @Inject
    SettleService settle;
    @Inject
    AgroalDataSource database;
    @Inject
    MeterRegistry metrics;

    private final UUID id = UUID.randomUUID();
    private final String symbol = "L" + Long.toString(id.getMostSignificantBits() & Long.MAX_VALUE, 36).toUpperCase();

    @Test
    void a_call_imported_before_its_prices_settles_when_they_come() throws Exception {
        store("2026-04-01", false);
        settleAll(WITHIN_PATIENCE);
        get().body("verdict", equalTo("OPEN")).body("dueAt", equalTo("2026-04-01T20:00:00Z")).body("settledAt", nullValue());

        prices("100", "98");
        settleAll(Instant.now());

        get().body("verdict", equalTo("RIGHT")).body("supersedes", nullValue()).body("cause", nullValue())
                .body("legs[0].measured", equalTo(-2)).body("quote", equalTo("q"));
    }

    @Test
    void settling_again_appends_nothing_where_the_result_is_the_same() throws Exception {
        store("2026-04-01", false);
        prices("100", "98");
        settleAll(Instant.now());

        for (int i = 0; i < 3; i++) {
            wake();
            settleAll(Instant.now());
        }

        history().body("items", hasSize(1));
    }

    @Test
    void a_print_that_comes_after_patience_supersedes_the_void_and_says_so() throws Exception {
        store("2026-04-01", false);
        settleAll(AFTER_PATIENCE);
        get().body("verdict", equalTo("VOID")).body("reason", equalTo("NO_BASE_PRINT"));

        prices("100", "98");
        settleAll(Instant.now());

        history().body("items", hasSize(2)).body("items[0].verdict", equalTo("RIGHT"))
                .body("items[0].cause", equalTo("LATE_PRINT"))
                .body("items[0].supersedes", notNullValue()).body("items[1].supersedes", nullValue());
    }

    @Test
    void a_corrected_print_appends_a_settlement_and_overwrites_none() throws Exception {
        store("2026-04-01", false);
        prices("100", "98");
        settleAll(Instant.now());
        prices("100", "101");
        settleAll(Instant.now());

        history().body("items", hasSize(2)).body("items[0].verdict", equalTo("WRONG"))
                .body("items[0].cause", equalTo("CORRECTED_PRINT")).body("items[0].legs[0].settling.revision", equalTo(2))
                .body("items[1].verdict", equalTo("RIGHT")).body("items[1].legs[0].settling.revision", equalTo(1));
    }

    @Test
    void a_closed_session_is_void_at_once_and_no_price_changes_that() throws Exception {
        store("2026-04-03", true);
        settleAll(Instant.now());
        prices("100", "98");
        settleAll(Instant.now());

        get().body("verdict", equalTo("VOID")).body("reason", equalTo("NO_SESSION"));
        history().body("items", hasSize(1));
    }

    @Test
    void a_call_without_a_market_is_looked_at_a_day_later_and_its_void_superseded_once_there_is_one() throws Exception {
        store("2026-04-01", false);
        kind("STOCK", "TULIP");
        prices("100", "98");
        settleAll(Instant.now());
        get().body("verdict", equalTo("VOID")).body("reason", equalTo("NO_MARKET"));

        kind("TULIP", "STOCK");
        earlier("23 hours");
        settleAll(Instant.now());
        history().body("items", hasSize(1));

        earlier("1 hour");
        settleAll(Instant.now());
        history().body("items", hasSize(2)).body("items[0].verdict", equalTo("RIGHT"))
                .body("items[0].cause", equalTo("NEW_RULE")).body("items[0].supersedes", notNullValue());
    }

    @Test
    void a_call_that_an_earlier_version_left_without_a_market_for_good_is_looked_at_again_too() throws Exception {
        store("2026-04-01", false);
        kind("STOCK", "TULIP");
        prices("100", "98");
        settleAll(Instant.now());
        execute("update prediction set check_at = null where id = '" + id + "'");
        kind("TULIP", "STOCK");

        execute(new String(getClass().getResourceAsStream("/db/migration/V6__markets.sql").readAllBytes(),
                StandardCharsets.UTF_8));
        earlier("10 minutes");
        settleAll(Instant.now());

        get().body("verdict", equalTo("RIGHT")).body("cause", equalTo("NEW_RULE"));
    }

    @Test
    void a_window_that_a_print_decides_is_settled_before_its_deadline() throws Exception {
        store("2026-12-31", false);
        execute("update prediction set terms = replace(terms, 'AT_END', 'ANY_TIME') where id = '" + id + "'");
        settleAll(AFTER_PATIENCE);
        get().body("verdict", equalTo("OPEN"));

        prices("100", "98");
        settleAll(Instant.now());

        get().body("verdict", equalTo("RIGHT")).body("dueAt", equalTo("2026-12-31T21:00:00Z"))
                .body("legs[0].settling.time", equalTo("2026-04-01T20:00:00Z"));
    }

    @Test
    void many_replicas_settle_a_call_once() throws Exception {
        store("2026-04-01", false);
        prices("100", "98");
        ExecutorService pool = Executors.newFixedThreadPool(8);
        try {
            List<Future<?>> all = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                all.add(pool.submit(() -> settleAll(Instant.now())));
            }
            for (Future<?> one : all) {
                one.get();
            }
        } finally {
            pool.shutdownNow();
        }

        history().body("items", hasSize(1));
    }

    @Test
    void a_call_that_a_stopped_replica_keeps_locked_is_passed_over_and_settled_once_when_the_server_ends_its_session()
            throws Exception {
        store("2026-04-01", false);
        prices("100", "98");
        try (Connection stopped = database.getConnection()) {
            stopped.setAutoCommit(false);
            stopped.createStatement().execute("select * from prediction where id = '" + id + "' for update");
            settleAll(Instant.now());
            get().body("verdict", equalTo("OPEN"));

            stopped.createStatement().execute("set local idle_in_transaction_session_timeout = '1ms'");
            Instant end = Instant.now().plusSeconds(30);
            while (Instant.now().isBefore(end) && settle.settleDue(Instant.now(), 50) == 0) {
                // the session ends by itself
            }

            assertThrows(SQLException.class, () -> stopped.createStatement().execute("select 1"));
        }
        settleAll(Instant.now());
        history().body("items", hasSize(1)).body("items[0].verdict", equalTo("RIGHT"));
    }

    @Test
    void a_later_call_of_the_memo_on_the_same_prints_restates_the_first_and_is_counted_with_it() throws Exception {
        store("2026-04-01", false);
        UUID second = UUID.randomUUID();
        again(second, 2, "ALL");
        again(UUID.randomUUID(), 3, "LE");
        prices("100", "98");
        settleAll(Instant.now());

        get().body("restates", nullValue());
        Http.api().get("/v1/settlements/" + second).then().body("verdict", equalTo("RIGHT")).body("restates",
                equalTo(id.toString()));
        Http.api().queryParam("author", "ledger-" + id).get("/v1/record").then()
                .body("groups[0].backfilled.testable", equalTo(3))
                .body("groups[0].backfilled.restated", equalTo(1)).body("groups[0].backfilled.right", equalTo(2));
    }

    @Test
    void verdict_and_scores_are_stored_together() throws Exception {
        store("2026-04-01", false);
        prices("100", "98");
        settleAll(Instant.now());

        try (Connection c = database.getConnection();
                PreparedStatement select = c.prepareStatement(
                        "select verdict, brier, knowable_at from settlement where prediction_id = ?")) {
            select.setObject(1, id);
            try (ResultSet row = select.executeQuery()) {
                assertTrue(row.next());
                assertEquals("RIGHT", row.getString(1));
                assertEquals(0.3025, row.getDouble(2), 1e-12);
                assertEquals(Instant.parse("2026-04-01T20:00:00Z"), row.getTimestamp(3).toInstant());
            }
        }
    }

    @Test
    void every_row_names_its_writer() throws Exception {
        store("2026-04-01", false);
        prices("100", "98");
        settleAll(Instant.now());

        assertEquals("token-holder", Writers.of(database, "price_bar", "symbol", symbol));
        assertEquals("scoring-service", Writers.of(database, "reading", "memo_id", id));
        assertEquals("scoring-service", Writers.of(database, "prediction", "id", id));
        assertEquals("scoring-service", Writers.of(database, "settlement", "prediction_id", id));
    }

    @Test
    void lines_of_the_ledger_are_counted_when_they_are_there_for_good() throws Exception {
        double before = counted();
        store("2026-04-01", false);
        prices("100", "98");
        assertThrows(IllegalStateException.class, () -> QuarkusTransaction.requiringNew().run(() -> {
            settle.settleDue(Instant.now(), 500);
            throw new IllegalStateException("undo");
        }));
        assertEquals(before, counted());

        settleAll(Instant.now());
        wake();
        settleAll(Instant.now());

        assertTrue(counted() > before);
        get().body("verdict", equalTo("RIGHT"));
    }

    @Test
    void a_later_revisions_call_on_the_same_prints_restates_the_first() throws Exception {
        store("2026-04-01", false);
        UUID second = UUID.randomUUID();
        again(second, 2, "ALL");
        revise(second);
        prices("100", "98");
        settleAll(Instant.now());

        Http.api().get("/v1/settlements/" + second).then().body("verdict", equalTo("RIGHT")).body("restates",
                equalTo(id.toString()));
    }

    @Test
    void a_call_that_a_further_extractor_version_adds_after_its_window_is_late_also_where_that_counts_sessions()
            throws Exception {
        String closes = "\"kind\":\"SESSION_CLOSE\",\"until\":null,\"date\":\"2026-04-01\",\"count\":null";
        for (String deadline : List.of(closes, "\"kind\":\"SESSIONS\",\"until\":null,\"date\":null,\"count\":2")) {
            assertAdded(deadline, "2026-04-01T19:59:59Z", false);
            assertAdded(deadline, "2026-04-01T20:00:00Z", true);
        }
    }

    @Test
    void the_list_is_filtered_by_verdict_symbol_and_memo() throws Exception {
        store("2026-04-01", false);
        list("OPEN").body("items", hasSize(1));
        prices("100", "98");
        settleAll(Instant.now());

        list("OPEN").body("items", hasSize(0));
        list("RIGHT").body("items.predictionId", equalTo(List.of(id.toString())));
    }

    private void assertAdded(String deadline, String addedAt, boolean late) throws SQLException {
        try (Connection c = database.getConnection()) {
            c.createStatement().executeUpdate("delete from settlement where prediction_id = '" + id + "'");
            c.createStatement().executeUpdate("delete from prediction where memo_id = '" + id + "'");
            c.createStatement().executeUpdate("delete from reading where memo_id = '" + id + "'");
            store("2026-04-01", false);
            try (PreparedStatement add = c.prepareStatement(
                    """
                            update prediction set added_at = cast(? as timestamptz),
                              terms = regexp_replace(terms, '"kind":"SESSION_CLOSE","until":null,"date":"2026-04-01","count":null', ?)
                            where id = ?""")) {
                add.setString(1, addedAt);
                add.setString(2, deadline);
                add.setObject(3, id);
                add.executeUpdate();
            }
        }
        prices("100", "98");
        settleAll(Instant.now());

        get().body("verdict", equalTo("RIGHT")).body("late", equalTo(late));
    }

    private double counted() {
        return metrics.counter("callbook.settlements", "verdict", "RIGHT", "reason", "none").count();
    }

    /** Has a call be made by a second revision of its memo, at the same instant. */
    private void revise(UUID call) throws SQLException {
        try (Connection c = database.getConnection()) {
            c.createStatement().executeUpdate("insert into reading select memo_id, 2, extractor_version, author, published_at,"
                    + " received_at, witnessed, 0, '{}', null, '[]' from reading where memo_id = '" + id + "'");
            c.createStatement().executeUpdate("update prediction set memo_revision = 2 where id = '" + call + "'");
        }
    }

    private ValidatableResponse list(String verdict) {
        return Http.api().queryParam("symbol", symbol).queryParam("verdict", verdict).queryParam("memo", id)
                .get("/v1/settlements")
                .then().statusCode(200);
    }

    private ValidatableResponse get() {
        return Http.api().get("/v1/settlements/" + id).then().statusCode(200);
    }

    private ValidatableResponse history() {
        return Http.api().queryParam("history", true).get("/v1/settlements/" + id).then().statusCode(200);
    }

    private void settleAll(Instant now) {
        while (settle.settleDue(now, 50) > 0) {
            // the next batch
        }
    }

    private void prices(String base, String end) {
        Http.api().contentType("text/csv").body((HEADER + symbol + ",2026-03-30,,,," + base + ",,test\n" + symbol
                + ",2026-04-01,,,," + end + ",,test\n").getBytes(StandardCharsets.UTF_8)).post("/v1/prices").then()
                .statusCode(200);
    }

    /** As if the version that settles it knew the kind of its instrument under another name. */
    private void kind(String from, String to) throws SQLException {
        execute("update prediction set terms = replace(terms, '\"" + from + "\"', '\"" + to + "\"') where id = '" + id + "'");
    }

    /** Lets that much time pass for the call. */
    private void earlier(String interval) throws SQLException {
        execute("update prediction set check_at = check_at - interval '" + interval + "' where id = '" + id + "'");
    }

    private void execute(String sql) throws SQLException {
        try (Connection c = database.getConnection()) {
            c.createStatement().executeUpdate(sql);
        }
    }

    private void wake() throws SQLException {
        try (Connection c = database.getConnection();
                PreparedStatement update = c.prepareStatement(
                        "update prediction set check_at = now() where id = ?")) {
            update.setObject(1, id);
            update.executeUpdate();
        }
    }

    private void store(String date, boolean exact) throws SQLException {
        try (Connection c = database.getConnection()) {
            try (PreparedStatement reading = c.prepareStatement(
                    """
                            insert into reading values (?, 1, '1', 'ledger-' || ?, '2026-03-31T02:16:01Z', '2026-11-01T10:00:00Z', false, 0, '{}',
                                null, '[]')""")) {
                reading.setObject(1, id);
                reading.setString(2, id.toString());
                reading.executeUpdate();
            }
            try (PreparedStatement call = c.prepareStatement(
                    """
                            insert into prediction (id, memo_id, memo_revision, extractor_version, ordinal, author, made_at, published_at,
                                received_at, witnessed, late, quote, symbols, confidence, terms, check_at)
                            values (?, ?, 1, '1', 1, 'ledger-' || ?, '2026-03-31T02:16:01Z', '2026-03-31T02:16:01Z', '2026-11-01T10:00:00Z',
                                false, false, 'q', array[?], 0.45, ?, '2026-11-01T10:00:00Z')""")) {
                call.setObject(1, id);
                call.setObject(2, id);
                call.setString(3, id.toString());
                call.setString(4, symbol);
                call.setString(5, """
                        {"legs":[{"measure":"CHANGE","subject":"%s","benchmark":null,"op":"LT","bound":0,"low":null,"high":null,
                          "unit":"PERCENT","observed":"AT_END","prints":"CLOSES"}],
                         "deadline":{"kind":"SESSION_CLOSE","until":null,"date":"%s","count":null,"exact":%s,"text":"t"},
                         "base":null,"instruments":[{"symbol":"%s","kind":"STOCK"}]}""".formatted(symbol, date, exact, symbol));
                call.executeUpdate();
            }
        }
    }

    /** The stored call once more, as another of its memo, watching other prints. */
    private void again(UUID copy, int ordinal, String prints) throws SQLException {
        try (Connection c = database.getConnection();
                PreparedStatement insert = c.prepareStatement(
                        """
                                insert into prediction (id, memo_id, memo_revision, extractor_version, ordinal, author, made_at, published_at,
                                    received_at, witnessed, late, quote, symbols, confidence, terms, check_at)
                                select ?, memo_id, memo_revision, extractor_version, ?, author, made_at, published_at, received_at, witnessed, late,
                                    quote, symbols, confidence, replace(replace(terms, '"op":"LT"', ?), 'CLOSES', ?), check_at
                                from prediction where id = ?""")) {
            boolean otherOp = prints.contains("LE");
            insert.setObject(1, copy);
            insert.setInt(2, ordinal);
            insert.setString(3, otherOp ? "\"op\":\"LE\"" : "\"op\":\"LT\"");
            insert.setString(4, otherOp ? "CLOSES" : prints);
            insert.setObject(5, id);
            insert.executeUpdate();
        }
    }
}
