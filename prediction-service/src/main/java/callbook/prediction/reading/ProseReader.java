package callbook.prediction.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import callbook.prediction.claim.Call;
import callbook.prediction.claim.Quote;
import callbook.prediction.claim.Span;
import callbook.prediction.reading.clause.SentenceReading;
import callbook.prediction.reading.layout.Passage;
import callbook.prediction.reading.layout.Passage.Place;
import callbook.prediction.reading.layout.Sentences;

/**
 * Reads a memo that has no prediction section. A paragraph with tags is one; elsewhere a sentence counts only where the author
 * commits in
 * so many words and all of it is understood.
 */
final class ProseReader {

    private static final int OPENING = 1000;
    private static final int MOST_LINES = 2;

    private final Tools tools;
    private final SectionReader sections;
    private final Confidences confidences;

    ProseReader(Tools tools, SectionReader sections, Confidences confidences) {
        this.tools = tools;
        this.sections = sections;
        this.confidences = confidences;
    }

    Findings read(List<Passage> prose) {
        for (Passage passage : prose) {
            if (Abstentions.opens(tools.text(), first(passage))) {
                return Findings.abstaining(Quote.at(first(passage), tools.text()));
            }
        }
        List<Passage> tagged = tagged(prose);
        if (!tagged.isEmpty()) {
            return sections.read(tagged);
        }
        if (isAllPrediction(prose)) {
            return sections.read(prose.stream().map(ProseReader::section).toList());
        }
        Findings findings = Findings.none();
        prose.forEach(passage -> paragraph(passage, findings));
        Contradictions.resolve(findings, tools.text());
        return findings.calls().isEmpty() ? declining(prose).orElse(findings) : findings;
    }

    /** A body of one or two lines that are nothing but calls has no other way to be read. */
    private boolean isAllPrediction(List<Passage> prose) {
        List<Span> sentences = prose.size() > MOST_LINES ? List.of()
                : prose.stream().flatMap(passage -> Sentences.of(tools.text(), passage.span()).stream()).toList();
        return !sentences.isEmpty() && sentences.size() <= MOST_LINES
                && sentences.stream().map(tools::sentence).allMatch(ProseReader::isCall);
    }

    private static boolean isCall(SentenceReading reading) {
        return !reading.claims().isEmpty() && reading.gaps().isEmpty();
    }

    /** A paragraph that opens with "No prediction today." */
    private Optional<Findings> declining(List<Passage> prose) {
        return prose.stream().map(this::first).filter(span -> Abstentions.declines(tools.text(), span)).findFirst()
                .map(span -> Findings.abstaining(Quote.at(span, tools.text())));
    }

    /** The first sentence of a paragraph, as far as a short look tells. */
    private Span first(Passage passage) {
        Span look = new Span(passage.span().start(), Math.min(passage.span().end(), passage.span().start() + OPENING));
        List<Span> sentences = Sentences.of(tools.text(), look);
        return sentences.isEmpty() ? passage.span() : sentences.get(0);
    }

    /** The paragraphs with tags, and the one before each that has nothing but tags. */
    private List<Passage> tagged(List<Passage> prose) {
        List<Passage> tagged = new ArrayList<>();
        for (int at = 0; at < prose.size(); at++) {
            List<Tag> tags = Tag.in(tools.text(), prose.get(at).span());
            if (tags.isEmpty()) {
                continue;
            }
            boolean bare = tags.get(0).span().start() == prose.get(at).span().start();
            if (bare && at > 0 && Tag.in(tools.text(), prose.get(at - 1).span()).isEmpty()) {
                tagged.add(section(prose.get(at - 1)));
            }
            tagged.add(section(prose.get(at)));
        }
        return tagged;
    }

    private static Passage section(Passage passage) {
        return new Passage(Place.PREDICTION, 1, passage.span());
    }

    private void paragraph(Passage passage, Findings findings) {
        List<Ownership.Placed> placed = Sentences.of(tools.text(), passage.span()).stream()
                .filter(span -> span.end() - span.start() >= Parts.SHORTEST)
                .map(span -> new Ownership.Placed(tools.sentence(span), 0)).toList();
        boolean[] disowned = Ownership.disowned(placed);
        for (int at = 0; at < disowned.length; at++) {
            if (!disowned[at]) {
                sentence(placed.get(at).reading(), findings);
            }
        }
    }

    private void sentence(SentenceReading reading, Findings findings) {
        if (!reading.committed() || !reading.gaps().isEmpty()) {
            return;
        }
        for (Draft draft : Draft.of(reading, tools.text())) {
            if (draft.expiry() != null) {
                findings.calls().add(new Call(List.of(Quote.at(draft.span(), tools.text())), draft.terms(),
                        confidences.of(null, Sureness.of(reading, tools.text()).orElse(null)), draft.proxy(),
                        Categories.of(draft.terms(), reading.span().of(tools.text())), List.of(), draft.explanation()));
            }
        }
    }
}
