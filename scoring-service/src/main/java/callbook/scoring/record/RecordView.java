package callbook.scoring.record;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonProperty;

import callbook.scoring.score.HitRate;
import callbook.scoring.score.Mean;
import callbook.scoring.settlement.VoidReason;

/** A record as the contract spells it. */
record RecordView(String author, Instant asOf, List<GroupView> groups) {

    private static final int PLACES = 12;

    static RecordView of(String author, Instant asOf, Map<GroupKey, Group> groups) {
        return new RecordView(author, asOf,
                groups.entrySet().stream().map(e -> GroupView.of(e.getKey(), e.getValue())).toList());
    }

    record GroupView(Map<String, String> key, FiguresView witnessed, FiguresView backfilled) {

        static GroupView of(GroupKey key, Group group) {
            return new GroupView(key.parts(), FiguresView.of(group.witnessed()), FiguresView.of(group.backfilled()));
        }
    }

    record FiguresView(long written, long testable, long open, long due, long right, long wrong,
            @JsonProperty("void") Map<VoidReason, Long> voided, long abstained, Map<String, Long> untestable, long late,
            long withdrawn, long restated, long unscored, CoverageView coverage, HitRateView hitRate, MeanView brier) {

        static FiguresView of(Figures f) {
            return new FiguresView(f.written(), f.testable(), f.count(Stage.OPEN), f.due(), f.count(Stage.RIGHT),
                    f.count(Stage.WRONG), f.voided().counts(), f.count(Stage.ABSTAINED), f.untestable().counts(),
                    f.count(Stage.LATE), f.count(Stage.WITHDRAWN), f.count(Stage.RESTATED), f.count(Stage.UNSCORED),
                    f.coverage().map(CoverageView::of).orElse(null), f.hitRate().map(HitRateView::of).orElse(null),
                    f.brier().mean().map(MeanView::of).orElse(null));
        }
    }

    record CoverageView(BigDecimal value, long n) {

        static CoverageView of(Mean share) {
            return new CoverageView(rounded(share.value()), share.n());
        }
    }

    record HitRateView(BigDecimal value, long n, BigDecimal low, BigDecimal high) {

        static HitRateView of(HitRate rate) {
            return new HitRateView(rounded(rate.value()), rate.n(), rounded(rate.low()), rounded(rate.high()));
        }
    }

    /** @param low null as {@code high} is, for a single score has no interval */
    record MeanView(BigDecimal mean, long n, BigDecimal low, BigDecimal high) {

        static MeanView of(MeanScore score) {
            return new MeanView(rounded(score.mean()), score.n(),
                    score.interval().map(i -> rounded(i.low())).orElse(null),
                    score.interval().map(i -> rounded(i.high())).orElse(null));
        }
    }

    private static BigDecimal rounded(double number) {
        return BigDecimal.valueOf(number).setScale(PLACES, RoundingMode.HALF_EVEN).stripTrailingZeros();
    }
}
