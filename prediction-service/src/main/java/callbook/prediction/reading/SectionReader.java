package callbook.prediction.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import callbook.prediction.claim.Call;
import callbook.prediction.claim.Confidence;
import callbook.prediction.claim.Direction;
import callbook.prediction.claim.Quote;
import callbook.prediction.claim.Span;
import callbook.prediction.claim.Terms;
import callbook.prediction.claim.Untestable;
import callbook.prediction.claim.Untestable.Reason;
import callbook.prediction.reading.Parts.Said;
import callbook.prediction.reading.clause.Claim;
import callbook.prediction.reading.layout.Passage;
import callbook.prediction.reading.time.Due;

/** Turns a prediction section into calls: its prose first, its tags for what the prose leaves open. */
final class SectionReader {

    /** What a tag may fill in: the rest of the reasons it may not overrule. */
    private static final Set<Reason> OPEN = EnumSet.of(Reason.NO_SUBJECT, Reason.NO_DIRECTION, Reason.NO_DEADLINE);

    private final Tools tools;
    private final Confidences confidences;
    private final Expiry timeframe;
    private Parts parts;
    private Findings findings;

    /** @param timeframe the deadline stated beside the text, or null */
    SectionReader(Tools tools, Confidences confidences, String timeframe) {
        this.tools = tools;
        this.confidences = confidences;
        this.timeframe = tools.timeframe(timeframe).map(due -> new Expiry(due, timeframe)).orElse(null);
    }

    Findings read(List<Passage> passages) {
        parts = Parts.of(passages, tools);
        findings = Findings.none();
        List<Said> said = parts.said();
        Optional<Span> abstains = abstains(said);
        if (abstains.isPresent()) {
            return Findings.abstaining(quote(abstains.get()));
        }
        said.forEach(this::sentence);
        parts.sets().forEach(set -> tagged(set, said));
        if (findings.calls().isEmpty()) {
            Optional<Said> declining = said.stream().filter(one -> Abstentions.isIn(tools.text(), one.reading().span()))
                    .findFirst();
            if (declining.isPresent()) {
                return Findings.abstaining(quote(declining.get().reading().span()));
            }
        }
        return findings;
    }

    private Optional<Span> abstains(List<Said> said) {
        if (!said.isEmpty() && Abstentions.opens(tools.text(), said.get(0).reading().span())) {
            return Optional.of(said.get(0).reading().span());
        }
        return parts.sets().stream().filter(set -> Abstentions.isDirection(set.value(Tag.Key.DIRECTION))).map(TagSet::span)
                .findFirst();
    }

    private void sentence(Said said) {
        for (Draft draft : Draft.of(said.reading(), tools.text())) {
            Draft ended = draft.or(parts.onlyExpiry(tools.text())).or(tagExpiry(said.tags())).or(timeframe);
            if (ended.expiry() == null) {
                findings.untestable().add(new Untestable(quote(draft.span()), Reason.NO_DEADLINE));
            } else {
                findings.calls().add(call(ended, said));
            }
        }
        boolean only = said.reading().claims().isEmpty() && said.reading().gaps().size() == 1;
        said.reading().gaps().forEach(gap -> findings.untestable()
                .add(new Untestable(quote(only ? said.reading().span() : gap.span()), gap.reason())));
    }

    private Call call(Draft draft, Said said) {
        Terms terms = draft.terms();
        Confidence confidence = confidences.of(said.tags(), said.reading(), parts.onlyStated());
        return new Call(List.of(quote(draft.span())), terms, confidence, draft.proxy(), conflicts(draft, terms, said.tags()));
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
        Expiry tagged = tagExpiry(tags);
        if (tagged != null && differ(tagged.due(), draft.expiry().due())) {
            notes.add("CONFLICT: the tag's timeframe is \"" + tagged.text() + "\", the prose says \"" + draft.expiry().text()
                    + "\"");
        }
        return notes;
    }

    /** Two ends disagree when both can be told apart without a calendar of sessions. */
    private boolean differ(Due one, Due other) {
        Optional<LocalDate> first = one.date(tools.moment().zone());
        Optional<LocalDate> second = other.date(tools.moment().zone());
        return first.isPresent() && second.isPresent() ? !first.equals(second)
                : one instanceof Due.Sessions a && other instanceof Due.Sessions b && a.count() != b.count();
    }

    /** Tags alone are a call too, where the prose they belong to makes none and no reason speaks against it. */
    private void tagged(TagSet set, List<Said> said) {
        Confidences.note(set).ifPresent(findings.notes()::add);
        List<Span> own = said.stream().filter(one -> one.tags() == set).map(one -> one.reading().span()).toList();
        boolean called = findings.calls().stream().anyMatch(call -> isIn(call.quotes().get(0), own));
        boolean closed = findings.untestable().stream().anyMatch(one -> isIn(one.quote(), own) && !OPEN.contains(one.reason()));
        String direction = set.value(Tag.Key.DIRECTION);
        Expiry end = tagExpiry(set) != null ? tagExpiry(set)
                : parts.onlyExpiry(tools.text()) != null ? parts.onlyExpiry(tools.text()) : timeframe;
        if (called || closed || direction == null) {
            return;
        }
        Optional<Claim> claim = tools.tags().claim(direction);
        if (claim.isEmpty()) {
            return;
        }
        findings.untestable().removeIf(one -> isIn(one.quote(), own));
        if (end == null) {
            findings.untestable().add(new Untestable(quote(set.span()), Reason.NO_DEADLINE));
        } else {
            Draft draft = new Draft(List.of(claim.get()), end, set.span());
            findings.calls()
                    .add(new Call(List.of(quote(set.span())), draft.terms(), confidences.of(set, null, parts.onlyStated()),
                            draft.proxy(), List.of()));
        }
    }

    private static boolean isIn(Quote quote, List<Span> spans) {
        return spans.stream().anyMatch(span -> span.contains(quote.span()));
    }

    private Expiry tagExpiry(TagSet tags) {
        String value = tags == null ? null : tags.value(Tag.Key.TIMEFRAME);
        return tools.timeframe(value).map(due -> new Expiry(due, value)).orElse(null);
    }

    private Quote quote(Span span) {
        return Quote.at(span, tools.text());
    }
}
