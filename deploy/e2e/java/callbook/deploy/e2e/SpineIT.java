package callbook.deploy.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;

/** A memo goes in, a settled call comes out: through all three services as they are shipped. */
class SpineIT {

    private static Callbook callbook;

    @BeforeAll
    static void start() throws Exception {
        callbook = new Callbook("spine");
    }

    @AfterAll
    static void stop() throws Exception {
        if (callbook != null) {
            callbook.close();
        }
    }

    @Test
    void a_memo_with_three_tags_becomes_a_call_that_prices_settle_and_the_record_counts() throws Exception {
        String memo = store("Tags", "2026-03-31 02:16:01", """
                **Prediction:**

                IWM underperforms META over the next 48 hours.

                [DIRECTION: down (IWM relative to META)] [TIMEFRAME: 48h] [CONFIDENCE: 0.45]
                """);

        JsonNode call = awaitCalls(memo, 1).get(0);
        assertEquals("IWM underperforms META over the next 48 hours.", call.at("/quotes/0/text").asText());
        awaitVerdict(memo, "OPEN");

        prices("IWM,2026-03-30,,,,248,,test\nIWM,2026-04-01,,,,246,,test\nMETA,2026-03-30,,,,572,,test\nMETA,2026-04-01,,,,583,,test\n");
        JsonNode settlement = awaitVerdict(memo, "RIGHT");

        assertEquals(call.get("id"), settlement.get("predictionId"));
        assertEquals(0.3025, settlement.at("/scores/brier").asDouble(), 1e-9);
        JsonNode figures = record("tags");
        assertEquals(1, figures.get("right").asInt());
        assertEquals(1.0, figures.at("/hitRate/value").asDouble());
        assertEquals(1, figures.at("/hitRate/n").asInt());
    }

    @Test
    void a_closed_exchange_is_void_at_once_and_says_why() throws Exception {
        String friday = store("Friday", "2026-04-02 21:05:00", "**Prediction:**\n\nNVDA closes lower on April 3.\n");
        String saturday = store("Saturday", "2026-04-02 21:05:00", "**Prediction:**\n\nNVDA closes lower on April 4.\n");

        assertEquals("NO_SESSION", awaitVerdict(friday, "VOID").get("reason").asText());
        assertEquals("NO_SESSION", awaitVerdict(saturday, "VOID").get("reason").asText());
        String page = callbook.memos().get("/read/friday/" + friday).text();
        assertTrue(page.contains("VOID") && page.contains("NO_SESSION"), page);
    }

    @Test
    void an_abstention_is_never_right_or_wrong() throws Exception {
        store("Silent", "2026-04-04 15:30:00", "ABSTAIN — no live inputs, SPY higher or lower, no direction.\n");

        Retry.until("the abstention is counted", () -> record("silent").get("abstained").asInt() == 1);

        JsonNode figures = record("silent");
        assertEquals(0, figures.get("written").asInt());
        assertEquals(0, figures.get("due").asInt());
        assertTrue(figures.get("hitRate").isNull());
    }

    @Test
    void a_correction_keeps_a_call_withdraws_another_and_makes_a_third() throws Exception {
        String header = "# Corrected\n\n*Corrector · 2026-03-31 02:16:01*\n\n---\n\n**Prediction:**\n\n";
        String kept = "IWM underperforms META over the next 48 hours.";
        String id = callbook.memos()
                .post("/v1/memos", "text/markdown", header + kept + "\n\nGLD closes lower by end of April 8.\n")
                .json().get("id").asText();
        String first = call(awaitCalls(id, 2), kept).get("id").asText();

        JsonNode revision = callbook.memos().post("/v1/memos/" + id + "/revisions", "text/markdown",
                header + kept + "\n\nBTC is above $60,000 by end of December 31, 2027.\n").json();
        List<JsonNode> calls = awaitCalls(id, 3);

        assertEquals(2, revision.get("revision").asInt());
        JsonNode same = call(calls, kept);
        assertEquals(first, same.get("id").asText());
        assertEquals(List.of(1, 2), List.of(same.at("/quotes/0/revision").asInt(), same.at("/quotes/1/revision").asInt()));
        assertTrue(call(calls, "GLD closes").get("withdrawn").asBoolean());
        assertEquals(revision.get("receivedAt"), call(calls, "BTC is").get("madeAt"));
        Retry.until("the record counts what was withdrawn", () -> record("corrector").get("withdrawn").asInt() == 1);
        Retry.until("the page shows it", () -> callbook.memos().get("/read/corrector/" + id).text().contains("withdrawn"));
    }

    @Test
    void without_a_write_token_anyone_stores_and_every_row_says_so() throws Exception {
        String memo = store("Anyone", "2026-04-02 21:05:00", "Nothing happened.\n");
        prices("ANYONE,2026-04-01,,,,98,,test\n");

        assertEquals("anyone",
                callbook.database().text("memo", "select writer from memo_revision where memo_id = '" + memo + "'"));
        assertEquals("anyone", callbook.database().text("scoring", "select writer from price_bar where symbol = 'ANYONE'"));
    }

    @Test
    void a_rerun_goes_through_what_was_received_and_ends() throws Exception {
        String memo = store("Again", "2026-03-31 02:16:01",
                "**Prediction:**\n\nIWM underperforms META over the next 48 hours.\n");
        String call = awaitCalls(memo, 1).get(0).toString();

        JsonNode rerun = callbook.predictions()
                .post("/v1/extractions/rerun?from=2026-01-01T00:00:00Z", "application/json", "").json();
        String path = "/v1/extractions/reruns/" + rerun.get("id").asText();
        Retry.until("the rerun is finished",
                () -> callbook.predictions().get(path).json().get("state").asText().equals("FINISHED"));

        assertTrue(callbook.predictions().get(path).json().get("read").asInt() >= 1);
        assertEquals("anyone",
                callbook.database().text("prediction",
                        "select writer from rerun where id = '" + rerun.get("id").asText() + "'"));
        assertEquals(call, awaitCalls(memo, 1).get(0).toString());
    }

    @Test
    void every_service_shows_its_contract_its_health_and_its_metrics() throws Exception {
        for (Client client : List.of(callbook.memos(), callbook.predictions(), callbook.scoring())) {
            assertEquals(200, client.get("/q/openapi").status());
            assertEquals(200, client.get("/q/swagger-ui/").status());
            assertEquals(200, client.get("/q/health").status());
            assertEquals(200, client.get("/q/metrics").status());
        }
    }

    @Test
    void whatever_the_dashboard_and_the_alerts_ask_for_is_shown_with_its_labels() throws Exception {
        store("Watched", "2026-04-02 21:05:00", "**Prediction:**\n\nNVDA closes lower on April 3.\n");
        store("Watched", "2026-04-02 21:06:00", "**Prediction:**\n\nSPY rises.\n");
        Set<Watched> asked = new HashSet<>();
        for (String query : Watched.queries()) {
            asked.addAll(Watched.in(query));
        }

        Retry.until("services show whatever is asked for", () -> {
            Set<Watched> shown = new HashSet<>();
            for (Client client : List.of(callbook.memos(), callbook.predictions(), callbook.scoring())) {
                shown.addAll(Watched.shown(client.get("/q/metrics").text()));
            }
            asked.removeIf(watched -> watched.isIn(shown));
            if (!asked.isEmpty()) {
                throw new IOException("not shown: " + asked);
            }
            return true;
        });
    }

    private static String store(String byline, String stamp, String body) throws Exception {
        Client.Answer answer = callbook.memos().post("/v1/memos", "text/markdown",
                "# A memo\n\n*%s · %s*\n\n---\n\n%s".formatted(byline, stamp, body));
        assertEquals(201, answer.status(), answer.text());
        return answer.json().get("id").asText();
    }

    private static void prices(String rows) throws Exception {
        Client.Answer answer = callbook.scoring().post("/v1/prices", "text/csv",
                "symbol,time,open,high,low,close,volume,source\n" + rows);
        assertEquals(0, answer.json().get("rejectedCount").asInt(), answer.text());
    }

    private static List<JsonNode> awaitCalls(String memo, int n) throws Exception {
        Retry.until(n + " calls of memo " + memo,
                () -> Callbook.items(callbook.predictions(), "/v1/predictions?memo=" + memo).size() == n);
        return Callbook.items(callbook.predictions(), "/v1/predictions?memo=" + memo);
    }

    private static JsonNode call(List<JsonNode> calls, String words) {
        return calls.stream().filter(c -> c.at("/quotes/0/text").asText().startsWith(words)).findFirst().orElseThrow();
    }

    private static JsonNode awaitVerdict(String memo, String verdict) throws Exception {
        String path = "/v1/settlements?memo=" + memo + "&verdict=" + verdict;
        Retry.until(verdict + " of memo " + memo, () -> !Callbook.items(callbook.scoring(), path).isEmpty());
        return Callbook.items(callbook.scoring(), path).get(0);
    }

    private static JsonNode record(String author) throws Exception {
        return callbook.scoring().get("/v1/record?author=" + author).json().at("/groups/0/backfilled");
    }
}
