package callbook.deploy.local;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;

/** Waits until what is due is settled, then shows the calls with their verdicts, the record and the addresses. */
public final class Summary {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int SHOWN = 20;

    private final Http http = new Http();
    private final String memos;
    private final String predictions;
    private final String scoring;

    private Summary(String[] addresses) {
        this.memos = addresses[0];
        this.predictions = addresses[1];
        this.scoring = addresses[2];
    }

    /** Arguments: the addresses of memo-service, prediction-service and scoring-service. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        new Summary(arguments).show();
    }

    private void show() throws IOException, InterruptedException {
        awaitSettlement();
        calls();
        record();
        System.out.println();
        page();
        System.out.printf("memos           %s/q/swagger-ui%n", memos);
        System.out.printf("predictions     %s/q/swagger-ui%n", predictions);
        System.out.printf("scores          %s/q/swagger-ui%n", scoring);
        System.out.println("deploy/local/status, logs and down do what they say");
    }

    /** A memo is read, its calls are handed on and settled within seconds; a call that is not due stays open. */
    private void awaitSettlement() throws IOException, InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(end) && !isSettled()) {
            Thread.sleep(250);
        }
    }

    private boolean isSettled() throws IOException, InterruptedException {
        for (JsonNode memo : items(memos + "/v1/memos?limit=" + SHOWN)) {
            String id = memo.get("id").asText();
            if (http.get(scoring + "/v1/record?author=" + memo.get("author").asText()).body().at("/groups/0").isMissingNode()) {
                return false;
            }
            List<JsonNode> made = items(predictions + "/v1/predictions?memo=" + id);
            List<JsonNode> settled = items(scoring + "/v1/settlements?memo=" + id);
            if (settled.size() < made.size() || settled.stream().anyMatch(Summary::isOverdue)) {
                return false;
            }
        }
        return true;
    }

    /** A call that nobody has looked at yet has no due time either. */
    private static boolean isOverdue(JsonNode settlement) {
        return settlement.get("verdict").asText().equals("OPEN") && (settlement.get("dueAt").isNull()
                || Instant.parse(settlement.get("dueAt").asText()).isBefore(Instant.now()));
    }

    private void calls() throws IOException, InterruptedException {
        List<JsonNode> settlements = items(scoring + "/v1/settlements?limit=" + SHOWN);
        System.out.println();
        System.out.printf("%-17s %-15s %-26s %s%n", "made (UTC)", "author", "verdict", "call");
        for (JsonNode s : settlements) {
            String reason = s.path("reason").isNull() ? "" : "(" + s.path("reason").asText() + ")";
            System.out.printf("%-17s %-15s %-26s %s%n", s.get("madeAt").asText().substring(0, 16).replace('T', ' '),
                    s.get("author").asText(), s.get("verdict").asText() + reason, oneLine(s.path("quote").asText()));
        }
        if (settlements.isEmpty()) {
            System.out.println("no calls yet: POST a memo to " + memos + "/v1/memos");
        }
    }

    private void record() throws IOException, InterruptedException {
        JsonNode figures = http.get(scoring + "/v1/record").body().at("/groups/0");
        if (figures.isMissingNode()) {
            return;
        }
        System.out.println();
        for (String side : List.of("witnessed", "backfilled")) {
            JsonNode f = figures.get(side);
            System.out.printf("record, %-11s %s written, %s testable, %s due: %s right, %s wrong, %s void, %s abstained; %s%n",
                    side + ":", f.get("written"), f.get("testable"), f.get("due"), f.get("right"), f.get("wrong"),
                    sum(f.get("void")), f.get("abstained"), hitRate(f.get("hitRate")));
        }
    }

    /** Where a person may begin to read. */
    private void page() throws IOException, InterruptedException {
        for (JsonNode memo : items(memos + "/v1/memos?limit=1")) {
            System.out.printf("a memo's page   %s/read/%s/%s%n", memos, memo.get("author").asText(),
                    memo.get(memo.get("number").isNull() ? "id" : "number").asText());
        }
    }

    private static String hitRate(JsonNode rate) {
        if (rate.isNull()) {
            return "no hit rate yet";
        }
        return "hit rate %.2f of n = %s (95%% %.2f to %.2f)".formatted(rate.get("value").asDouble(), rate.get("n"),
                rate.get("low").asDouble(), rate.get("high").asDouble());
    }

    private static int sum(JsonNode counts) {
        int sum = 0;
        for (JsonNode count : counts) {
            sum += count.asInt();
        }
        return sum;
    }

    private static String oneLine(String text) {
        String line = text.replaceAll("\\s+", " ").strip();
        return line.length() <= 70 ? line : line.substring(0, 69) + "…";
    }

    private List<JsonNode> items(String url) throws IOException, InterruptedException {
        List<JsonNode> items = new ArrayList<>();
        http.get(url).body().get("items").forEach(items::add);
        return items;
    }
}
