package callbook.prediction.extraction;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonInclude;

import callbook.prediction.claim.Base;
import callbook.prediction.claim.Bound;
import callbook.prediction.claim.Call;
import callbook.prediction.claim.Deadline;
import callbook.prediction.claim.Leg;
import callbook.prediction.claim.Quote;
import callbook.prediction.claim.Span;

/**
 * A call as the contract spells it. The names and values are those of the claim algebra; what a kind does not use is null.
 *
 * @param explanation left out unless it is asked for, and never stored
 */
record CallView(List<QuoteView> quotes, List<InstrumentView> instruments, List<LegView> legs, DeadlineView deadline,
        BaseView base, ConfidenceView confidence, boolean proxy, List<String> categories, List<String> notes,
        @JsonInclude(JsonInclude.Include.NON_NULL) ExplanationView explanation) {

    static CallView of(Call call) {
        return new CallView(call.quotes().stream().map(QuoteView::of).toList(),
                call.instruments().stream().map(i -> new InstrumentView(i.symbol(), i.kind().name())).toList(),
                call.legs().stream().map(LegView::of).toList(), DeadlineView.of(call.deadline()), BaseView.of(call.base()),
                new ConfidenceView(call.confidence().value(), call.confidence().source().name()), call.proxy(),
                call.categories().stream().map(Enum::name).toList(), call.notes(), null);
    }

    /** The same call in fewer of its words. */
    CallView quoted(List<QuoteView> some) {
        return new CallView(some, instruments, legs, deadline, base, confidence, proxy, categories, notes, explanation);
    }

    /** The call with the words and rules that made it. */
    static CallView explained(Call call) {
        CallView v = of(call);
        return new CallView(v.quotes, v.instruments, v.legs, v.deadline, v.base, v.confidence, v.proxy, v.categories, v.notes,
                ExplanationView.of(call.explanation()));
    }

    /** A place in the memo's text, in UTF-16 units, {@code end} exclusive. */
    record SpanView(int start, int end) {

        static SpanView of(Span span) {
            return new SpanView(span.start(), span.end());
        }
    }

    /** Words of the memo that state the call, exactly as they stand there. */
    record QuoteView(String text, SpanView span) {

        static QuoteView of(Quote quote) {
            return new QuoteView(quote.text(), SpanView.of(quote.span()));
        }
    }

    record InstrumentView(String symbol, String kind) {
    }

    record LegView(String measure, String subject, String benchmark, String op, BigDecimal bound, BigDecimal low,
            BigDecimal high, String unit, String observed, String prints) {

        static LegView of(Leg leg) {
            Bound.Single single = leg.bound() instanceof Bound.Single s ? s : null;
            Bound.Range range = leg.bound() instanceof Bound.Range r ? r : null;
            return new LegView(leg.measure().name(), leg.subject(), leg.benchmark(), leg.bound().op().name(),
                    single == null ? null : single.value(), range == null ? null : range.low(),
                    range == null ? null : range.high(), leg.unit().name(), leg.watch().observed().name(),
                    leg.watch().prints().name());
        }
    }

    record DeadlineView(String kind, Instant until, LocalDate date, Integer count, boolean exact, String text) {

        static DeadlineView of(Deadline deadline) {
            Instant until = deadline instanceof Deadline.Hours h ? h.until() : null;
            Integer count = deadline instanceof Deadline.Sessions s ? s.count() : null;
            return new DeadlineView(deadline.kind().name(), until, date(deadline), count, deadline.exact(), deadline.text());
        }

        private static LocalDate date(Deadline deadline) {
            if (deadline instanceof Deadline.SessionClose c) {
                return c.date();
            }
            if (deadline instanceof Deadline.SessionOpen o) {
                return o.date();
            }
            return deadline instanceof Deadline.Date d ? d.date() : null;
        }
    }

    record BaseView(String kind, LocalDate date, BigDecimal value) {

        static BaseView of(Base base) {
            if (base == null) {
                return null;
            }
            if (base instanceof Base.Number n) {
                return new BaseView(n.kind().name(), null, n.value());
            }
            LocalDate date = base instanceof Base.SessionClose c ? c.date() : ((Base.SessionOpen) base).date();
            return new BaseView(base.kind().name(), date, null);
        }
    }

    /** A probability that the call is right, with where it was stated; the value is null where none was. */
    record ConfidenceView(BigDecimal value, String source) {

        /** What is to be said where this was read and another had been first: that one is a term, and stands. */
        Optional<String> changeOf(ConfidenceView first) {
            boolean same = value == null || first.value == null ? value == first.value : value.compareTo(first.value) == 0;
            return same ? Optional.empty()
                    : Optional.of("the confidence is " + said() + " here; the first, " + first.said() + ", stands");
        }

        private String said() {
            return value == null ? "not stated" : value.toPlainString();
        }
    }
}
