package callbook.deploy.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import com.fasterxml.jackson.databind.JsonNode;

/** The dashboard and the alert rules as they are written; that services show what these ask for is in {@link SpineIT}. */
class ObservabilityTest {

    /** Each decision that matters has a metric, and somebody looks at it. */
    private static final Set<String> DECISIONS = Set.of("callbook_memos_received_total", "callbook_calls_extracted_total",
            "callbook_untestable_total", "callbook_settlements_total", "callbook_feed_lag_seconds",
            "callbook_feed_horizon_age_seconds", "callbook_feed_partitions_held", "callbook_proposals_open",
            "callbook_proposals_made_total", "callbook_proposals_accepted_total", "callbook_proposals_refused_total",
            "callbook_proposals_unanswered_total", "callbook_proposals_dropped_total", "callbook_proposals_waiting_seconds");

    static List<JsonNode> alerts() throws IOException {
        return Watched.alerts();
    }

    @Test
    void every_decision_that_matters_is_on_the_dashboard() throws IOException {
        Set<String> shown = Watched.dashboard().findValuesAsText("expr").stream().flatMap(query -> Watched.in(query).stream())
                .map(Watched::metric)
                .collect(Collectors.toSet());

        assertTrue(shown.containsAll(DECISIONS), shown.toString());
    }

    @Test
    void the_dashboard_asks_whatever_data_source_is_chosen() throws IOException {
        JsonNode dashboard = Watched.dashboard();

        assertEquals("datasource", dashboard.at("/templating/list/0/type").asText());
        assertEquals("prometheus", dashboard.at("/templating/list/0/query").asText());
        assertEquals(Set.of("${datasource}"), dashboard.get("panels").findValues("datasource").stream()
                .map(source -> source.path("uid").asText()).collect(Collectors.toSet()));
    }

    @Test
    void every_panel_has_a_place_of_its_own() throws IOException {
        Set<String> ids = new HashSet<>();
        Set<String> places = new HashSet<>();
        for (JsonNode panel : Watched.dashboard().get("panels")) {
            assertTrue(ids.add(panel.get("id").asText()), panel.toString());
            assertTrue(places.add(panel.at("/gridPos/x") + " " + panel.at("/gridPos/y")), panel.toString());
            assertTrue(panel.at("/gridPos/x").asInt() + panel.at("/gridPos/w").asInt() <= 24, panel.toString());
        }
    }

    @Test
    void no_two_alerts_have_one_name() throws IOException {
        List<String> names = alerts().stream().map(alert -> alert.get("alert").asText()).toList();

        assertEquals(names.size(), Set.copyOf(names).size());
    }

    @ParameterizedTest
    @MethodSource("alerts")
    void every_alert_says_how_bad_it_is_what_happens_and_what_an_operator_does(JsonNode alert) {
        assertTrue(Set.of("critical", "warning").contains(alert.at("/labels/severity").asText()));
        assertFalse(alert.at("/annotations/summary").asText().isBlank());
        assertTrue(alert.at("/annotations/runbook").asText().length() > 80);
        assertTrue(alert.get("for").asText().matches("[0-9]+[mh]"));
    }

    @ParameterizedTest
    @MethodSource("alerts")
    void every_alert_asks_for_a_metric_or_whether_a_service_is_up(JsonNode alert) {
        String query = alert.get("expr").asText();

        assertTrue(!Watched.in(query).isEmpty() || query.contains("up{"), query);
    }

    @Test
    void a_query_names_its_metrics_with_the_labels_that_it_needs() {
        Set<Watched> asked = Watched.in("sum by (service, reason) (increase(a_b_total{job=\"callbook\", uri!~\".*/feed\"}[1m]))"
                + " / max(c_d)");

        assertEquals(Set.of(new Watched("a_b_total", Set.of("reason", "uri")), new Watched("c_d", Set.of("reason"))), asked);
    }

    @Test
    void a_metric_that_is_not_shown_or_lacks_a_label_is_noticed() {
        Set<Watched> shown = Watched.shown("# HELP a_b_total\na_b_total{reason=\"x=1\",uri=\"/\"} 1.0\nc_d 0.5\n");

        assertTrue(Stream.of(new Watched("a_b_total", Set.of("uri")), new Watched("c_d", Set.of()))
                .allMatch(watched -> watched.isIn(shown)));
        assertTrue(Stream.of(new Watched("a_b_total", Set.of("x")), new Watched("c_d", Set.of("uri")),
                new Watched("e_f", Set.of())).noneMatch(watched -> watched.isIn(shown)));
    }
}
