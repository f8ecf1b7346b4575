package callbook.prediction.extraction;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;

import callbook.prediction.claim.Abstention;
import callbook.prediction.claim.Call;
import callbook.prediction.claim.Debate;
import callbook.prediction.claim.Extraction;
import callbook.prediction.claim.Observation;
import callbook.prediction.claim.Untestable;
import callbook.prediction.extraction.CallView.SpanView;

/** All that was read in a text, as the contract spells it. */
record ExtractionView(String extractorVersion, List<CallView> calls, List<AbstentionView> abstentions,
        List<UntestableView> untestable, DebateView debate, List<ObservationView> observations, List<String> notes) {

    static ExtractionView of(String version, Extraction read) {
        return of(version, read, CallView::of);
    }

    /** The same with the words and rules that made each call. */
    static ExtractionView explained(String version, Extraction read) {
        return of(version, read, CallView::explained);
    }

    private static ExtractionView of(String version, Extraction read, Function<Call, CallView> call) {
        return new ExtractionView(version, read.calls().stream().map(call).toList(),
                read.abstentions().stream().map(AbstentionView::of).toList(),
                read.untestable().stream().map(UntestableView::of).toList(), DebateView.of(read.debate()),
                read.observations().stream().map(ObservationView::of).toList(), read.notes());
    }

    /** The author declines to call; never right or wrong. */
    record AbstentionView(String quote, SpanView span) {

        static AbstentionView of(Abstention a) {
            return new AbstentionView(a.quote().text(), SpanView.of(a.quote().span()));
        }
    }

    /** A prediction that no price can settle, with the one reason why. */
    record UntestableView(String quote, SpanView span, String reason) {

        static UntestableView of(Untestable u) {
            return new UntestableView(u.quote().text(), SpanView.of(u.quote().span()), u.reason().name());
        }
    }

    record DebateView(String stance, BigDecimal conviction, List<MindView> minds) {

        static DebateView of(Debate d) {
            return d == null ? null
                    : new DebateView(d.stance(), d.conviction(), d.minds().stream()
                            .map(m -> new MindView(m.name(), m.conviction(), m.abstained())).toList());
        }
    }

    record MindView(String name, BigDecimal conviction, boolean abstained) {
    }

    /** A market fact that the memo asserts. */
    record ObservationView(String subject, String measure, BigDecimal value, String unit, String quote, SpanView span) {

        static ObservationView of(Observation o) {
            return new ObservationView(o.subject(), o.amount().measure().name(), o.amount().value(), o.amount().unit().name(),
                    o.quote().text(), SpanView.of(o.quote().span()));
        }
    }
}
