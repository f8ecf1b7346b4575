package callbook.scoring.settlement;

import static callbook.scoring.settlement.Given.band;
import static callbook.scoring.settlement.Given.by;
import static callbook.scoring.settlement.Given.call;
import static callbook.scoring.settlement.Given.change;
import static callbook.scoring.settlement.Given.confident;
import static callbook.scoring.settlement.Given.level;
import static callbook.scoring.settlement.Given.settle;
import static callbook.scoring.settlement.Given.spread;
import static callbook.scoring.settlement.Given.until;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import callbook.scoring.claim.Call;
import callbook.scoring.claim.Measured;
import callbook.scoring.claim.Op;
import callbook.scoring.claim.Truth;
import callbook.scoring.score.Scores;

/** From truths to verdicts. */
class VerdictTest {
    private static final String EVENING = "2026-04-01T20:00:00Z";
    private static final String NOON = "2026-04-01T16:00:00Z";
    private static final TestTape TAPE = new TestTape()
            .with("META", "2026-04-01", "29 31 28 30").with("META", "2026-04-02", "30 31 29 30.45")
            .with("QQQ", "2026-04-01", "199 201 198 200").with("QQQ", "2026-04-02", "200 203 199 201");

    @ParameterizedTest
    @CsvSource({ "GE, 1.5, RIGHT", "GT, 1.5, WRONG", "LE, 1.5, RIGHT", "LT, 1.5, WRONG", "GT, 1.4999999999, RIGHT",
            "LT, 1.5000000001, RIGHT" })
    void thirty_to_thirty_forty_five_is_exactly_one_and_a_half_per_cent(Op op, String bound, Verdict verdict) {
        assertEquals(verdict, settle(call(EVENING, by("2026-04-02"), change("META", op, bound)), TAPE).verdict());
    }

    @Test
    void unchanged_is_a_hit_for_neither_direction() {
        TestTape still = new TestTape().with("SPY", "2026-04-01", "100").with("SPY", "2026-04-02", "100.00");

        assertEquals(Verdict.WRONG, settle(call(EVENING, by("2026-04-02"), change("SPY", Op.GT, "0")), still).verdict());
        assertEquals(Verdict.WRONG, settle(call(EVENING, by("2026-04-02"), change("SPY", Op.LT, "0")), still).verdict());
    }

    @Test
    void a_spread_is_the_difference_of_both_moves() {
        Settlement settlement = settle(call(EVENING, by("2026-04-02"), spread("META", "QQQ", Op.GE, "1")), TAPE);

        assertEquals(Verdict.RIGHT, settlement.verdict());
        assertEquals(new BigDecimal("1.000000"), settlement.legs().get(0).measured().orElseThrow());
        assertEquals(Verdict.WRONG,
                settle(call(EVENING, by("2026-04-02"), spread("META", "QQQ", Op.GT, "1")), TAPE).verdict());
    }

    @Test
    void a_band_includes_both_ends() {
        Measured move = new Measured.Change("META", callbook.scoring.claim.Unit.PERCENT);

        assertEquals(Verdict.RIGHT, settle(call(EVENING, by("2026-04-02"), band(move, "1.5", "2")), TAPE).verdict());
        assertEquals(Verdict.RIGHT, settle(call(EVENING, by("2026-04-02"), band(move, "1", "1.5")), TAPE).verdict());
        assertEquals(Verdict.WRONG, settle(call(EVENING, by("2026-04-02"), band(move, "1.51", "2")), TAPE).verdict());
    }

    @ParameterizedTest
    @CsvSource({
            // from somewhere in 28..31 to 30.45: -1.774… to +8.75 per cent
            "GT, -1.78, TRUE", "GT, 8.75, FALSE", "GE, 8.75, UNKNOWN", "GT, 0, UNKNOWN", "LT, 8.75, UNKNOWN",
            "LE, 8.75, TRUE", "LT, -1.78, FALSE" })
    void a_leg_from_inside_a_session_is_compared_over_its_whole_range(Op op, String bound, Truth truth) {
        Settlement settlement = settle(call(NOON, by("2026-04-02"), change("META", op, bound)), TAPE);

        assertEquals(truth, settlement.legs().get(0).holds());
        assertEquals(Optional.empty(), settlement.legs().get(0).measured());
    }

    @Test
    void a_band_narrower_than_the_range_is_never_true_and_false_only_where_the_two_are_apart() {
        Measured level = new Measured.Level("META");
        // 29..31 at ten in the morning
        Call inside = call(NOON, until("2026-04-02T14:00:00Z"), band(level, "29.5", "30.5"));
        Call touching = call(NOON, until("2026-04-02T14:00:00Z"), band(level, "31", "32"));
        Call apart = call(NOON, until("2026-04-02T14:00:00Z"), band(level, "31.01", "32"));
        Call around = call(NOON, until("2026-04-02T14:00:00Z"), band(level, "29", "31"));

        assertEquals(Optional.of(VoidReason.UNDETERMINED), settle(inside, TAPE).reason());
        assertEquals(Optional.of(VoidReason.UNDETERMINED), settle(touching, TAPE).reason());
        assertEquals(Verdict.WRONG, settle(apart, TAPE).verdict());
        assertEquals(Verdict.RIGHT, settle(around, TAPE).verdict());
    }

    @Test
    void a_known_false_beside_an_unknown_leg_is_not_wrong() {
        Settlement settlement = settle(call(NOON, by("2026-04-02"), level("META", Op.GT, "40"),
                change("META", Op.GT, "0")), TAPE);

        assertEquals(Optional.of(VoidReason.UNDETERMINED), settlement.reason());
        assertEquals(List.of(Truth.FALSE, Truth.UNKNOWN), settlement.legs().stream().map(LegOutcome::holds).toList());
    }

    @Test
    void all_legs_have_to_hold() {
        Call both = call(EVENING, by("2026-04-02"), change("META", Op.GT, "0"), change("QQQ", Op.GT, "0"));
        Call one = call(EVENING, by("2026-04-02"), change("META", Op.GT, "0"), change("QQQ", Op.LT, "0"));

        assertEquals(Verdict.RIGHT, settle(both, TAPE).verdict());
        assertEquals(Verdict.WRONG, settle(one, TAPE).verdict());
    }

    @Test
    void a_symbol_without_a_market_voids_the_call_at_once_whatever_else_is_wrong_with_it() {
        Call call = call("2026-04-10T21:00:00Z", until("2026-04-11T21:00:00Z"), level("SPY", Op.GT, "1"),
                level("BTC-EUR", Op.GT, "1"));

        assertEquals(Optional.of(VoidReason.NO_MARKET), settle(call, TAPE, call.madeAt()).reason());
    }

    @Test
    void a_verdict_comes_with_its_scores() {
        Call right = confident(0.62, call(EVENING, by("2026-04-02"), change("META", Op.GT, "0")));

        Scores scores = settle(right, TAPE).scores();

        assertEquals(0.1444, scores.brier().orElseThrow(), 1e-12);
        assertEquals(0.775, scores.grade().orElseThrow(), 1e-12);
        assertEquals(Scores.NONE, settle(confident(0.62, call(NOON, by("2026-04-02"), change("META", Op.GT, "0"))),
                TAPE).scores());
    }

    @Test
    void only_a_single_exact_move_in_per_cent_is_graded() {
        assertEquals(0.75, settle(call(EVENING, by("2026-04-02"), spread("META", "QQQ", Op.GT, "0")), TAPE).scores()
                .grade().orElseThrow(), 1e-12);
        assertEquals(OptionalDouble.empty(), settle(call(EVENING, by("2026-04-02"), change("META", Op.GT, "0"),
                change("QQQ", Op.GT, "0")), TAPE).scores().grade());
        assertEquals(OptionalDouble.empty(),
                settle(call(EVENING, by("2026-04-02"), level("META", Op.GT, "1")), TAPE).scores().grade());
        assertEquals(OptionalDouble.empty(),
                settle(call(NOON, by("2026-04-02"), change("META", Op.LT, "50")), TAPE).scores().grade());
    }
}
