package callbook.scoring.record;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import callbook.scoring.record.Rows.Settled;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;

/** The record by symbol, month and mind. */
@QuarkusTest
class RecordGroupsTest {

    private static final String PUBLISHED = "2026-04-01T18:00:00Z";
    private static final String DUE = "2026-04-03T18:00:00Z";
    private static final String KNOWABLE = "2026-04-03T20:00:00Z";
    private static final String LATER = "2026-05-01T00:00:00Z";
    private static final Settled RIGHT = new Settled("RIGHT", null, KNOWABLE);
    private static final Settled WRONG = new Settled("WRONG", null, KNOWABLE);

    @Inject
    AgroalDataSource database;

    private Rows rows;

    @BeforeEach
    void an_author_of_its_own() {
        rows = new Rows(database);
    }

    @Test
    void by_symbol_a_call_counts_once_under_each_subject_of_its_legs() throws SQLException {
        UUID memo = rows.memo(PUBLISHED, true, 3, "NO_DEADLINE");
        rows.call(memo, Rows.SPY_AND_QQQ_UP, null, DUE, RIGHT);
        rows.call(memo, Rows.BEARISH_IWM, null, DUE, WRONG);

        rows.recordBy("symbol", LATER).body("groups.key.symbol", contains("IWM", "QQQ", "SPY"))
                .body("groups.witnessed.right", contains(0, 1, 1)).body("groups.witnessed.wrong", contains(1, 0, 0))
                .body("groups.witnessed.written", contains(1, 1, 1)).body("groups.witnessed.abstained", contains(0, 0, 0));
    }

    @Test
    void by_month_it_is_the_month_of_publication_in_utc() throws SQLException {
        rows.call(rows.memo("2026-03-31T23:59:59Z", true, 0), Rows.BEARISH_IWM, null, DUE, RIGHT);
        rows.memo("2026-04-01T00:00:00Z", false, 1, "NO_DEADLINE");

        rows.recordBy("month", LATER).body("groups.key.month", contains("2026-03", "2026-04"))
                .body("groups.witnessed.right", contains(1, 0)).body("groups.backfilled.written", contains(0, 1))
                .body("groups.backfilled.abstained", contains(0, 1));
    }

    @Test
    void by_mind_each_conviction_on_the_only_call_is_a_forecast() throws SQLException {
        UUID scored = rows.memo(PUBLISHED, true, 0);
        rows.call(scored, Rows.BEARISH_IWM, 0.6, DUE, RIGHT);
        rows.debate(scored, "aligned_bearish", """
                [{"name":"Axiom","conviction":0.7,"abstained":false},{"name":"Flux","conviction":null,"abstained":true}]""");
        UUID against = rows.memo(PUBLISHED, true, 0);
        rows.call(against, Rows.BEARISH_IWM, 0.6, DUE, RIGHT);
        rows.debate(against, "aligned_bullish", """
                [{"name":"Axiom","conviction":0.9,"abstained":false,"mood":"sure"}]""");

        rows.recordBy("mind", LATER).body("groups.key.mind", contains("Axiom", "Flux"))
                .body("groups.witnessed.testable", contains(1, 0)).body("groups.witnessed.unscored", contains(1, 0))
                .body("groups.witnessed.abstained", contains(0, 1)).body("groups[0].witnessed.brier.mean", equalTo(0.09))
                .body("groups[0].witnessed.brier.n", equalTo(1)).body("groups[0].witnessed.hitRate.n", equalTo(1));
    }

    @Test
    void a_leg_in_words_that_came_later_hides_nothing() throws SQLException {
        rows.call(rows.memo(PUBLISHED, true, 0), Rows.NO_LEG_WE_KNOW, null, DUE, new Settled("VOID", "NO_MARKET", PUBLISHED));

        rows.recordBy("symbol", LATER).body("groups[0].key.symbol", equalTo("IWM"))
                .body("groups[0].witnessed.void", equalTo(Map.of("NO_MARKET", 1)));
    }
}
