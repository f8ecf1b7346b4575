package callbook.scoring.record;

import static org.hamcrest.Matchers.anEmptyMap;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import callbook.scoring.Http;
import callbook.scoring.record.Rows.Settled;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;

/** The record as it is asked for: the funnel and its rates. */
@QuarkusTest
class RecordResourceTest {

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
    void an_author_nobody_knows_has_one_group_of_zeros() {
        rows.record(LATER).body("author", equalTo(rows.author)).body("asOf", equalTo(LATER)).body("groups", hasSize(1))
                .body("groups[0].key", anEmptyMap()).body("groups[0].witnessed.written", equalTo(0))
                .body("groups[0].witnessed.void", anEmptyMap()).body("groups[0].witnessed.untestable", anEmptyMap())
                .body("groups[0].backfilled.coverage", nullValue()).body("groups[0].backfilled.hitRate", nullValue())
                .body("groups[0].backfilled.brier", nullValue());
        rows.recordBy("symbol", LATER).body("groups", empty());
    }

    @Test
    void the_funnel_is_shown_with_its_rates_and_their_counts() throws SQLException {
        UUID memo = rows.memo(PUBLISHED, true, 2, "NO_DEADLINE", "CONDITIONAL", "NO_DEADLINE");
        rows.call(memo, Rows.BEARISH_IWM, 0.6, DUE, RIGHT);
        rows.call(memo, Rows.BEARISH_IWM, 0.9, DUE, WRONG);
        rows.withdraw(memo, 1, rows.call(memo, Rows.BEARISH_IWM, null, DUE, RIGHT));
        rows.call(memo, Rows.BEARISH_IWM, 0.9, DUE, new Settled("VOID", "NO_SESSION", PUBLISHED));
        rows.call(memo, Rows.BEARISH_IWM, null, DUE);
        rows.call(memo, Rows.BEARISH_IWM, null, "2026-12-01T00:00:00Z");
        rows.call(memo, Rows.BEARISH_IWM, null, null);
        rows.mark(rows.call(memo, Rows.BEARISH_IWM, 0.9, DUE, RIGHT), "late", true);
        rows.mark(rows.call(memo, Rows.BEARISH_IWM, 0.9, DUE, RIGHT), "restates", UUID.randomUUID());

        rows.record(LATER).root("groups[0].witnessed").body("written", equalTo(12)).body("testable", equalTo(9))
                .body("open", equalTo(2)).body("due", equalTo(5)).body("right", equalTo(2)).body("wrong", equalTo(1))
                .body("void", equalTo(Map.of("NO_SESSION", 1))).body("abstained", equalTo(2))
                .body("untestable", equalTo(Map.of("CONDITIONAL", 1, "NO_DEADLINE", 2))).body("late", equalTo(1))
                .body("restated", equalTo(1)).body("withdrawn", equalTo(1)).body("unscored", equalTo(0))
                .body("coverage.value", equalTo(0.6)).body("coverage.n", equalTo(5))
                .body("hitRate.value", equalTo(0.666666666667)).body("hitRate.n", equalTo(3))
                .body("hitRate.low", closeTo(0.2077, 5e-5)).body("hitRate.high", closeTo(0.9385, 5e-5))
                .body("brier.mean", equalTo(0.485)).body("brier.n", equalTo(2)).body("brier.low", equalTo(0))
                .body("brier.high", equalTo(1));
    }

    @Test
    void a_single_score_has_no_interval() throws SQLException {
        rows.call(rows.memo(PUBLISHED, true, 0), Rows.BEARISH_IWM, 0.65, DUE, RIGHT);

        rows.record(LATER).root("groups[0].witnessed.brier").body("mean", equalTo(0.1225)).body("n", equalTo(1))
                .body("low", nullValue()).body("high", nullValue());
    }

    @Test
    void witnessed_and_backfilled_stand_apart() throws SQLException {
        rows.call(rows.memo(PUBLISHED, true, 1), Rows.BEARISH_IWM, null, DUE, RIGHT);
        rows.call(rows.memo(PUBLISHED, false, 0, "SUBJECTIVE"), Rows.BEARISH_IWM, null, DUE, WRONG);

        rows.record(LATER).body("groups[0].witnessed.right", equalTo(1)).body("groups[0].witnessed.wrong", equalTo(0))
                .body("groups[0].witnessed.abstained", equalTo(1)).body("groups[0].backfilled.right", equalTo(0))
                .body("groups[0].backfilled.wrong", equalTo(1))
                .body("groups[0].backfilled.untestable", equalTo(Map.of("SUBJECTIVE", 1)));
    }

    @Test
    void a_memo_read_by_two_extractor_versions_counts_as_the_newer_reads_it() throws SQLException {
        UUID memo = rows.memo(PUBLISHED, true, 1, "SUBJECTIVE");
        rows.reading(memo, 1, "1.10", PUBLISHED, true, 2, "NO_DEADLINE");
        rows.reading(memo, 1, "1.9", PUBLISHED, true, 5, "CONDITIONAL");

        rows.record(LATER).body("groups[0].witnessed.abstained", equalTo(2))
                .body("groups[0].witnessed.untestable", equalTo(Map.of("NO_DEADLINE", 1)));
    }

    @Test
    void without_an_author_it_is_everybodys_and_as_of_now() throws SQLException {
        rows.call(rows.memo(PUBLISHED, true, 0), Rows.BEARISH_IWM, null, DUE, RIGHT);

        Http.api().get("/v1/record").then().statusCode(200).body("author", nullValue()).body("asOf", notNullValue())
                .body("groups", hasSize(1)).body("groups[0].witnessed.right", greaterThanOrEqualTo(1));
    }
}
