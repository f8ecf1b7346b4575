package callbook.prediction.proposal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import callbook.prediction.claim.Bound;
import callbook.prediction.claim.Deadline;
import callbook.prediction.claim.Instrument;
import callbook.prediction.claim.Leg;
import callbook.prediction.claim.Quote;
import callbook.prediction.claim.Terms;
import callbook.prediction.extraction.ProposedCall;
import callbook.prediction.proposal.AnswerView.SuggestionView;
import callbook.prediction.reading.Wording;

/**
 * What we make of a call that a model finds: a call in our own terms, or a refusal. The model's word counts for nothing that
 * the memo can be asked about: the words are looked up in it, the time is read by our grammar, figures must stand there.
 */
sealed interface Judgement {

    /** A call that may be shown to a person. */
    record Sound(ProposedCall call) implements Judgement {
    }

    /** No call, and why. */
    record Refused(Refusal reason) implements Judgement {
    }

    /** Flat is a published constant, which no words state. */
    BigDecimal FLAT = new BigDecimal("0.25");

    /** More is no prediction that anyone made in a sentence. */
    int MOST_LEGS = 10;

    static Judgement of(Question question, SuggestionView suggestion) {
        Optional<Quote> quote = question.excerpt().find(suggestion.quote(), question.sentence())
                .filter(found -> found.span().start() < question.sentence().end()
                        && question.sentence().start() < found.span().end());
        if (quote.isEmpty()) {
            return new Refused(Refusal.NOT_QUOTED);
        }
        List<AnswerView.LegView> legs = suggestion.legs();
        if (legs == null || legs.isEmpty() || legs.size() > MOST_LEGS || legs.stream().anyMatch(Objects::isNull)) {
            return new Refused(Refusal.BAD_TERMS);
        }
        List<Optional<Instrument>> symbols = legs.stream().flatMap(Judgement::symbols).distinct().map(Wording::symbol).toList();
        if (symbols.stream().anyMatch(Optional::isEmpty)) {
            return new Refused(Refusal.UNKNOWN_SYMBOL);
        }
        return judged(question, suggestion, quote.get(), symbols.stream().map(Optional::get).toList());
    }

    private static Judgement judged(Question question, SuggestionView suggestion, Quote quote, List<Instrument> instruments) {
        Wording wording = new Wording(question.publishedAt(), question.writtenAt());
        Optional<Quote> end = question.excerpt().find(suggestion.deadline(), quote.span());
        Optional<Deadline> deadline = end
                .flatMap(words -> wording.deadline(words.text(), instruments.get(0).kind()));
        if (deadline.isEmpty()) {
            return new Refused(Refusal.NO_DEADLINE);
        }
        try {
            List<Leg> legs = suggestion.legs().stream().map(leg -> Suggested.leg(leg, instruments)).toList();
            if (!legs.stream().allMatch(leg -> isStated(leg.bound(), quote.text()))) {
                return new Refused(Refusal.BOUND_NOT_QUOTED);
            }
            Terms terms = new Terms(legs, deadline.get(), null, instruments);
            boolean proxy = !wording.named(quote.text())
                    .containsAll(instruments.stream().map(Instrument::symbol).collect(Collectors.toSet()));
            return new Sound(new ProposedCall(quotes(quote, end.get()), terms, proxy,
                    Wording.categories(terms, quote.text())));
        } catch (IllegalArgumentException e) {
            return new Refused(Refusal.BAD_TERMS);
        }
    }

    /** The words of the deadline are a quote of their own where they stand elsewhere. */
    private static List<Quote> quotes(Quote call, Quote deadline) {
        List<Quote> quotes = new ArrayList<>(List.of(call));
        if (!call.span().contains(deadline.span())) {
            quotes.add(deadline);
        }
        return quotes;
    }

    private static Stream<String> symbols(AnswerView.LegView leg) {
        return leg.benchmark() == null ? Stream.of(String.valueOf(leg.subject()))
                : Stream.of(String.valueOf(leg.subject()), leg.benchmark());
    }

    private static boolean isStated(Bound bound, String words) {
        Stream<BigDecimal> figures = bound instanceof Bound.Range range ? Stream.of(range.low(), range.high())
                : Stream.of(((Bound.Single) bound).value());
        return figures.allMatch(figure -> figure.abs().compareTo(FLAT) == 0 || Wording.states(words, figure));
    }
}
