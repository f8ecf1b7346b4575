package callbook.scoring.record;

import static org.hamcrest.Matchers.anEmptyMap;
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

/** Law 2 in the record: of a memo with several revisions each prediction counts once, also one that is withdrawn. */
@QuarkusTest
class RecordRevisionTest {

    private static final String PUBLISHED = "2026-04-01T18:00:00Z";
    private static final String CORRECTED = "2026-04-02T18:00:00Z";
    private static final String CORRECTED_AGAIN = "2026-04-05T18:00:00Z";
    private static final String DUE = "2026-04-03T18:00:00Z";
    private static final String KNOWABLE = "2026-04-03T20:00:00Z";
    private static final String LATER = "2026-05-01T00:00:00Z";
    private static final Settled RIGHT = new Settled("RIGHT", null, KNOWABLE);
    private static final Settled WRONG = new Settled("WRONG", null, KNOWABLE);

    @Inject
    AgroalDataSource database;

    private Rows rows;
    private UUID memo;

    @BeforeEach
    void a_memo_with_a_correction() throws SQLException {
        rows = new Rows(database);
        memo = rows.memo(PUBLISHED, true, 2, "NO_DEADLINE", "SUBJECTIVE");
        rows.reading(memo, 2, "1.0", CORRECTED, true, 0, "SUBJECTIVE", "SUBJECTIVE");
    }

    @Test
    void a_withdrawn_call_is_still_settled_and_counted() throws SQLException {
        UUID gone = rows.call(memo, Rows.BEARISH_IWM, 0.9, DUE, WRONG);
        rows.call(memo, 2, Rows.SPY_AND_QQQ_UP, 0.6, DUE, RIGHT);
        rows.withdraw(memo, 2, gone);

        rows.record(LATER).root("groups[0].witnessed").body("testable", equalTo(2)).body("withdrawn", equalTo(1))
                .body("due", equalTo(2)).body("right", equalTo(1)).body("wrong", equalTo(1)).body("hitRate.n", equalTo(2))
                .body("brier.n", equalTo(2));
    }

    @Test
    void what_was_written_adds_up_and_the_newest_silence_counts_once() throws SQLException {
        UUID gone = rows.call(memo, Rows.BEARISH_IWM, null, DUE, WRONG);
        rows.call(memo, 2, Rows.SPY_AND_QQQ_UP, null, DUE, RIGHT);
        rows.withdraw(memo, 2, gone);

        rows.record(LATER).root("groups[0].witnessed").body("written", equalTo(4)).body("testable", equalTo(2))
                .body("untestable", equalTo(Map.of("SUBJECTIVE", 2))).body("abstained", equalTo(0));
    }

    @Test
    void a_call_is_withdrawn_from_the_correction_on_that_drops_it_and_no_more_from_the_one_that_takes_it_back()
            throws SQLException {
        UUID gone = rows.call(memo, Rows.BEARISH_IWM, null, DUE, WRONG);
        rows.withdraw(memo, 2, gone);
        rows.reading(memo, 3, "1.0", CORRECTED_AGAIN, true, 0);

        rows.record("2026-04-02T18:09:59Z").body("groups[0].witnessed.withdrawn", equalTo(0));
        rows.record("2026-04-02T18:10:00Z").body("groups[0].witnessed.withdrawn", equalTo(1));
        rows.record(LATER).body("groups[0].witnessed.withdrawn", equalTo(0)).body("groups[0].witnessed.wrong", equalTo(1));
    }

    @Test
    void a_late_call_of_a_revision_is_late() throws SQLException {
        rows.call(memo, Rows.BEARISH_IWM, null, DUE, RIGHT);
        rows.mark(rows.call(memo, 2, Rows.SPY_AND_QQQ_UP, null, DUE, RIGHT), "late", true);

        rows.record(LATER).root("groups[0].witnessed").body("late", equalTo(1)).body("right", equalTo(1))
                .body("testable", equalTo(2));
    }

    @Test
    void a_call_of_a_revision_that_was_settled_on_the_same_prints_restates_the_first_also_where_that_is_withdrawn()
            throws SQLException {
        UUID first = rows.call(memo, Rows.BEARISH_IWM, null, DUE, RIGHT);
        UUID second = rows.call(memo, 2, Rows.BEARISH_IWM, null, DUE, RIGHT);
        rows.withdraw(memo, 2, first);
        rows.sameBet(first, second);

        rows.record(LATER).root("groups[0].witnessed").body("testable", equalTo(2)).body("restated", equalTo(1))
                .body("right", equalTo(1)).body("withdrawn", equalTo(1)).body("hitRate.n", equalTo(1));
    }

    @Test
    void a_memo_whose_correction_only_an_older_extractor_has_read_counts_as_that_one_reads_it() throws SQLException {
        rows.call(memo, Rows.BEARISH_IWM, null, DUE, RIGHT);
        rows.reading(memo, 1, "1.1", PUBLISHED, true, 7, "CONDITIONAL");

        rows.record(LATER).root("groups[0].witnessed").body("testable", equalTo(1)).body("abstained", equalTo(0))
                .body("untestable", equalTo(Map.of("SUBJECTIVE", 2)));

        rows.reading(memo, 2, "1.1", CORRECTED, true, 3);

        rows.record(LATER).root("groups[0].witnessed").body("testable", equalTo(0)).body("abstained", equalTo(3))
                .body("untestable", anEmptyMap());
    }

    @Test
    void the_correction_of_a_backfilled_memo_counts_its_new_calls_as_witnessed() throws SQLException {
        UUID imported = rows.memo(PUBLISHED, false, 0);
        rows.call(imported, Rows.BEARISH_IWM, null, DUE, WRONG);
        rows.reading(imported, 2, "1.0", CORRECTED, true, 0);
        rows.call(imported, 2, Rows.SPY_AND_QQQ_UP, null, DUE, RIGHT);

        rows.record(LATER).body("groups[0].backfilled.wrong", equalTo(1)).body("groups[0].backfilled.right", equalTo(0))
                .body("groups[0].witnessed.right", equalTo(1));
    }
}
