package callbook.prediction.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import callbook.prediction.claim.Call;
import callbook.prediction.claim.Confidence;
import callbook.prediction.claim.Direction;
import callbook.prediction.claim.Quote;
import callbook.prediction.claim.Terms;
import callbook.prediction.reading.clause.SentenceReading;
import callbook.prediction.reading.time.Due;

/** Makes a call of a draft: adds its confidence and says where its tags disagree with its prose. The prose stands. */
final class CallMaker {

    private final Tools tools;
    private final Confidences confidences;
    /** A sentence of the section that only states a confidence, or null. */
    private final SentenceReading stating;

    CallMaker(Tools tools, Confidences confidences, SentenceReading stating) {
        this.tools = tools;
        this.confidences = confidences;
        this.stating = stating;
    }

    /** A call that prose states; {@code tags} may be null. */
    Call ofProse(Draft draft, SentenceReading sentence, TagSet tags) {
        Terms terms = draft.terms();
        Confidence confidence = confidences.of(tags, sentence, stating);
        return new Call(quotes(draft), terms, confidence, draft.proxy(), conflicts(draft, terms, tags));
    }

    /** A call that tags alone state. */
    Call ofTags(Draft draft, TagSet tags) {
        return new Call(quotes(draft), draft.terms(), confidences.of(tags, null, stating), draft.proxy(), List.of());
    }

    /** The end that a set's timeframe states, or null. */
    Expiry expiry(TagSet tags) {
        String value = tags == null ? null : tags.value(Tag.Key.TIMEFRAME);
        return tools.timeframe(value).map(due -> new Expiry(due, value)).orElse(null);
    }

    private List<Quote> quotes(Draft draft) {
        return List.of(Quote.at(draft.span(), tools.text()));
    }

    private List<String> conflicts(Draft draft, Terms terms, TagSet tags) {
        List<String> notes = new ArrayList<>();
        String direction = tags == null ? null : tags.value(Tag.Key.DIRECTION);
        if (direction != null && tools.tags().names(direction, terms.legs().get(0).subject())) {
            Direction stated = tools.tags().direction(direction);
            if (stated != Direction.NONE && terms.direction() != Direction.NONE && stated != terms.direction()) {
                notes.add("CONFLICT: the tag's direction is \"" + direction + "\", the prose says otherwise");
            }
        }
        Expiry tagged = expiry(tags);
        if (tagged != null && differ(tagged.due(), draft.expiry().due())) {
            notes.add("CONFLICT: the tag's timeframe is \"" + tagged.text() + "\", the prose says \"" + draft.expiry().text()
                    + "\"");
        }
        return notes;
    }

    /** Two ends disagree when both can be told apart without a calendar of sessions. */
    private boolean differ(Due one, Due other) {
        if (one instanceof Due.At first && other instanceof Due.At second) {
            return !first.equals(second);
        }
        if (one instanceof Due.Sessions first && other instanceof Due.Sessions second) {
            return first.count() != second.count();
        }
        Optional<LocalDate> first = one.date(tools.moment().zone());
        Optional<LocalDate> second = other.date(tools.moment().zone());
        return first.isPresent() && second.isPresent() && !first.equals(second);
    }
}
