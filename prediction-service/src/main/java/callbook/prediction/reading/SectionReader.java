package callbook.prediction.reading;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import callbook.prediction.claim.Quote;
import callbook.prediction.claim.Span;
import callbook.prediction.claim.Untestable;
import callbook.prediction.claim.Untestable.Reason;
import callbook.prediction.reading.Parts.Said;
import callbook.prediction.reading.clause.Claim;
import callbook.prediction.reading.clause.SentenceReading;
import callbook.prediction.reading.clause.Tape;
import callbook.prediction.reading.layout.Passage;
import callbook.prediction.reading.layout.Passage.Place;

/** Turns prediction sections into calls: their prose first, their tags for what the prose leaves open. */
final class SectionReader {

    private final Tools tools;
    private final Confidences confidences;
    private final Expiry timeframe;

    /** @param timeframe the deadline stated beside the text, or null */
    SectionReader(Tools tools, Confidences confidences, String timeframe) {
        this.tools = tools;
        this.confidences = confidences;
        this.timeframe = Expiry.beside(timeframe, tools);
    }

    /** What the passages of one section yield, the cells beside a row of a table among them. */
    Findings read(List<Passage> passages) {
        Parts parts = Parts.of(passages.stream().filter(passage -> passage.place() == Place.PREDICTION).toList(), tools);
        List<Said> said = parts.said();
        Optional<Span> abstains = abstains(said, parts.sets());
        if (abstains.isPresent()) {
            return Findings.abstaining(quote(abstains.get()));
        }
        Findings findings = new Section(parts, Cells.of(passages, tools)).read(said);
        Contradictions.resolve(findings, tools.text());
        Optional<Span> declines = findings.calls().isEmpty()
                ? said.stream().map(one -> one.reading().span()).filter(span -> Abstentions.isIn(tools, span))
                        .findFirst()
                : Optional.empty();
        return declines.map(span -> Findings.abstaining(quote(span))).orElse(findings);
    }

    private Optional<Span> abstains(List<Said> said, List<TagSet> sets) {
        if (!said.isEmpty() && Abstentions.opens(tools.text(), said.get(0).reading().span())) {
            return Optional.of(said.get(0).reading().span());
        }
        Optional<Span> whole = said.stream().map(one -> one.reading().span())
                .filter(span -> Abstentions.isWhole(tools, span)).findFirst();
        if (whole.isPresent()) {
            return whole;
        }
        return sets.stream().filter(set -> Abstentions.isDirection(set.value(Tag.Key.DIRECTION))).map(TagSet::span).findFirst();
    }

    private Quote quote(Span span) {
        return Quote.at(span, tools.text());
    }

    /** One section while it is read. */
    private final class Section {

        private final Parts parts;
        private final Expiry only;
        private final CallMaker maker;
        private final Conflicts conflicts = new Conflicts(tools);
        private final List<String> notes = new ArrayList<>();
        private final Outcome untagged = new Outcome();
        private final Map<TagSet, Outcome> outcomes = new IdentityHashMap<>();

        Section(Parts parts, Cells cells) {
            this.parts = parts;
            this.only = cells.end() == null ? parts.onlyExpiry(tools.text()) : cells.end();
            this.maker = new CallMaker(tools, confidences, cells, parts.sureness().only());
        }

        Findings read(List<Said> said) {
            Findings findings = Findings.none();
            parts.sets().forEach(set -> outcomes.put(set, new Outcome()));
            said.forEach(this::sentence);
            findings.notes().addAll(notes);
            untagged.addTo(findings);
            for (TagSet set : parts.sets()) {
                Confidences.note(set).ifPresent(findings.notes()::add);
                conflicts.timeframe(set).ifPresent(findings.notes()::add);
                findings.notes().addAll(set.conflicts());
                tags(set, outcomes.get(set));
                outcomes.get(set).addTo(findings);
            }
            return findings;
        }

        private void sentence(Said said) {
            SentenceReading reading = said.reading();
            Outcome outcome = said.tags() == null ? untagged : outcomes.get(said.tags());
            if (said.disowned()) {
                outcome.close();
            }
            if (said.rejected() != null) {
                outcomes.get(said.rejected()).close();
            }
            for (Draft draft : Draft.of(reading, tools.text())) {
                Draft ended = draft.or(only).or(maker.expiry(said.tags())).or(timeframe);
                if (ended.expiry() == null && Tape.states(draft.span().of(tools.text()))) {
                    continue;
                }
                if (ended.expiry() == null) {
                    conflicts.direction(ended.legs(), said.tags()).ifPresent(notes::add);
                    outcome.add(new Untestable(quote(draft.span()), Reason.NO_DEADLINE));
                } else {
                    outcome.add(maker.ofProse(ended, said));
                }
            }
            boolean alone = reading.claims().isEmpty() && reading.gaps().size() == 1;
            reading.gaps().forEach(gap -> outcome
                    .add(new Untestable(quote(alone ? reading.span() : gap.span()), gap.reason())));
        }

        /** Tags alone are a call too. */
        private void tags(TagSet set, Outcome outcome) {
            String direction = set.value(Tag.Key.DIRECTION);
            Optional<Claim> claim = direction == null || !outcome.isOpen() ? Optional.empty() : tools.tags().claim(direction);
            if (claim.isEmpty()) {
                return;
            }
            Draft draft = new Draft(List.of(claim.get()), maker.expiry(set), set.span()).or(only).or(timeframe);
            if (draft.expiry() == null && outcome.isEmpty()) {
                outcome.add(new Untestable(quote(set.span()), Reason.NO_DEADLINE));
            } else if (draft.expiry() != null) {
                outcome.replace(maker.ofTags(draft, set));
            }
        }
    }
}
