package callbook.prediction.reading;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;

import callbook.prediction.claim.Quote;
import callbook.prediction.claim.Span;
import callbook.prediction.reading.clause.Bearing;
import callbook.prediction.reading.clause.SentenceReading;
import callbook.prediction.reading.layout.Passage;
import callbook.prediction.reading.layout.Passage.Place;
import callbook.prediction.reading.layout.Sentences;

/**
 * Reads a memo that has no prediction section. A paragraph with tags is one; elsewhere a sentence counts only where its author
 * stands behind it and all of it is understood.
 */
final class ProseReader {

    private static final int OPENING = 1000;
    private static final int MOST_LINES = 20;

    private final Tools tools;
    private final SectionReader sections;
    private final Confidences confidences;

    ProseReader(Tools tools, SectionReader sections, Confidences confidences) {
        this.tools = tools;
        this.sections = sections;
        this.confidences = confidences;
    }

    /** @param bare whether the text may be nothing but a prediction with its reasons */
    Findings read(List<Passage> prose, boolean bare) {
        for (Passage passage : prose) {
            if (Abstentions.opens(tools.text(), first(passage))) {
                return Findings.abstaining(Quote.at(first(passage), tools.text()));
            }
        }
        List<Passage> tagged = tagged(prose);
        if (!tagged.isEmpty()) {
            return sections.read(tagged);
        }
        if (isAllPrediction(prose) || bare && opensWithCall(prose)) {
            return sections.read(prose.stream().map(ProseReader::section).toList());
        }
        Findings findings = Findings.none();
        new ProseCalls(tools, confidences, prose).addTo(findings);
        Contradictions.resolve(findings, tools.text());
        return findings.calls().isEmpty() ? declining(prose).orElse(findings) : findings;
    }

    /** What stands under a call that opens a bare text are its reasons, in however many paragraphs. */
    private boolean opensWithCall(List<Passage> prose) {
        return !prose.isEmpty() && isCall(tools.sentence(first(prose.get(0))));
    }

    /** A short body that is nothing but calls has no other way to be read. */
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

    /**
     * The paragraphs with tags, the one before each that has nothing but tags, and the neighbours that say whose all this is:
     * "Last week's memo said:", "Score: 0.7".
     */
    private List<Passage> tagged(List<Passage> prose) {
        BitSet taken = new BitSet();
        for (int at = 0; at < prose.size(); at++) {
            List<Tag> tags = Tag.in(tools.text(), prose.get(at).span());
            if (!tags.isEmpty()) {
                boolean bare = tags.get(0).span().start() == prose.get(at).span().start();
                boolean prosaic = bare && at > 0 && Tag.in(tools.text(), prose.get(at - 1).span()).isEmpty();
                int from = prosaic ? at - 1 : at;
                taken.set(from, at + 1);
                taken.set(from - 1 < 0 || !disowns(prose.get(from - 1), Bearing.DISOWNS_AFTER) ? from : from - 1);
                taken.set(at + 1 < prose.size() && disowns(prose.get(at + 1), Bearing.DISOWNS_BEFORE) ? at + 1 : at);
            }
        }
        return taken.stream().mapToObj(prose::get).map(ProseReader::section).toList();
    }

    /** Whether the sentence of a paragraph next to its neighbour takes that one away from the author. */
    private boolean disowns(Passage passage, Bearing bearing) {
        List<Span> sentences = Sentences.of(tools.text(), passage.span());
        int next = bearing == Bearing.DISOWNS_BEFORE ? 0 : sentences.size() - 1;
        return !sentences.isEmpty() && (tools.sentence(sentences.get(next)).bearing() == bearing
                || bearing == Bearing.DISOWNS_BEFORE && tools.sentence(sentences.get(next)).bearing().disownsBefore());
    }

    private static Passage section(Passage passage) {
        return new Passage(Place.PREDICTION, 1, passage.span());
    }
}
