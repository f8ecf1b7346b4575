package callbook.scoring.record;

import static org.hamcrest.Matchers.anEmptyMap;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import callbook.scoring.record.Rows.Settled;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;

/** The record as it was known at an instant: no hindsight. */
@QuarkusTest
class RecordAsOfTest {

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
    void a_verdict_counts_from_the_instant_it_can_be_known() throws SQLException {
        rows.call(rows.memo(PUBLISHED, true, 0), Rows.BEARISH_IWM, 0.6, DUE, RIGHT);

        rows.record("2026-04-03T17:59:59.999999Z").body("groups[0].witnessed.open", equalTo(1));
        rows.record(DUE).root("groups[0].witnessed").body("open", equalTo(0)).body("due", equalTo(1)).body("right", equalTo(0))
                .body("coverage.value", equalTo(0)).body("hitRate", nullValue());
        rows.record("2026-04-03T19:59:59.999999999Z").body("groups[0].witnessed.right", equalTo(0));
        rows.record(KNOWABLE).body("groups[0].witnessed.right", equalTo(1)).body("groups[0].witnessed.due", equalTo(1));
    }

    @Test
    void a_correction_counts_from_the_instant_it_can_be_known_and_the_last_one_wins() throws SQLException {
        rows.call(rows.memo(PUBLISHED, true, 0), Rows.BEARISH_IWM, null, DUE, RIGHT,
                new Settled("VOID", "UNDETERMINED", "2026-04-10T00:00:00Z"),
                new Settled("WRONG", null, "2026-04-09T00:00:00Z"));

        rows.record(KNOWABLE).body("groups[0].witnessed.right", equalTo(1));
        rows.record("2026-04-09T00:00:00Z").body("groups[0].witnessed.wrong", equalTo(1));
        rows.record(LATER).body("groups[0].witnessed.wrong", equalTo(1)).body("groups[0].witnessed.right", equalTo(0))
                .body("groups[0].witnessed.void", anEmptyMap());
    }

    @Test
    void a_memo_is_not_there_before_we_had_it_and_a_backfilled_one_not_before_its_claim() throws SQLException {
        rows.call(rows.memo(PUBLISHED, true, 1), Rows.BEARISH_IWM, null, DUE);
        rows.call(rows.memo(PUBLISHED, false, 0, "SUBJECTIVE"), Rows.BEARISH_IWM, null, DUE);

        rows.record("2026-04-01T17:59:59Z").body("groups[0].backfilled.written", equalTo(0));
        rows.record(PUBLISHED).body("groups[0].backfilled.written", equalTo(2)).body("groups[0].witnessed.written", equalTo(0))
                .body("groups[0].witnessed.abstained", equalTo(0));
        rows.record("2026-04-01T18:10:00Z").body("groups[0].witnessed.testable", equalTo(1))
                .body("groups[0].witnessed.abstained", equalTo(1));
    }

    @Test
    void a_call_is_not_there_before_it_was_made() throws SQLException {
        UUID call = rows.call(rows.memo(PUBLISHED, true, 0), Rows.BEARISH_IWM, null, DUE);
        rows.mark(call, "made_at", OffsetDateTime.parse("2026-04-02T00:00:00Z"));

        rows.record("2026-04-01T23:59:59Z").body("groups[0].witnessed.testable", equalTo(0));
        rows.record("2026-04-02T00:00:00Z").body("groups[0].witnessed.testable", equalTo(1));
    }

    @Test
    void a_corrected_memo_counts_as_corrected_from_the_correction_on() throws SQLException {
        UUID memo = rows.memo(PUBLISHED, true, 0, "SUBJECTIVE");
        rows.call(memo, Rows.BEARISH_IWM, null, DUE, RIGHT);
        rows.reading(memo, 2, "1.0", "2026-04-02T18:00:00Z", true, 1);

        rows.record("2026-04-02T00:00:00Z").body("groups[0].witnessed.untestable", equalTo(Map.of("SUBJECTIVE", 1)));
        rows.record(LATER).root("groups[0].witnessed").body("untestable", anEmptyMap()).body("abstained", equalTo(1))
                .body("right", equalTo(1));
    }
}
