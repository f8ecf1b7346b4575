package callbook.prediction.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import callbook.prediction.claim.Call;
import callbook.prediction.claim.Quote;
import callbook.prediction.claim.Span;
import callbook.prediction.reading.Ownership.Placed;
import callbook.prediction.reading.clause.SentenceReading;
import callbook.prediction.reading.layout.Passage;
import callbook.prediction.reading.layout.Sentences;
import callbook.prediction.reading.words.Tokenizer;

/**
 * The calls in plain paragraphs and lists: sentences in which the author commits, and plain calls where the author is heard
 * beside them and nobody else speaks.
 */
final class ProseCalls {

    private static final int LONGEST_HEADING = 200;

    private final Tools tools;
    private final Confidences confidences;
    private final List<Passage> prose;
    private boolean foreignHeading;
    private boolean foreignList;

    ProseCalls(Tools tools, Confidences confidences, List<Passage> prose) {
        this.tools = tools;
        this.confidences = confidences;
        this.prose = prose;
    }

    void addTo(Findings findings) {
        List<Span> before = List.of();
        List<Span> now = prose.isEmpty() ? List.of() : sentences(0);
        for (int at = 0; at < prose.size(); at++) {
            List<Span> next = at + 1 < prose.size() ? sentences(at + 1) : List.of();
            boolean opens = heading(at == 0 ? 0 : prose.get(at - 1).span().end(), prose.get(at).span().start());
            boolean lead = !opens && !before.isEmpty() && leadsAway(before.get(before.size() - 1));
            foreignList = !opens && isItem(prose.get(at).span().start()) && (foreignList || lead);
            boolean foreign = foreignHeading || foreignList || lead;
            boolean withdrawn = !next.isEmpty() && tools.sentence(next.get(0)).bearing().disownsBefore();
            boolean shown = foreignList || lead && introduces(before.get(before.size() - 1));
            boolean denied = !next.isEmpty() && Turns.any(Turns.Kind.DENY, tools.tokens(next.get(0)));
            if (!withdrawn && !shown) {
                paragraph(now, foreign, denied, findings);
            }
            before = now;
            now = next;
        }
    }

    private List<Span> sentences(int at) {
        return Sentences.of(tools.text(), prose.get(at).span()).stream()
                .filter(span -> span.end() - span.start() >= Parts.SHORTEST).toList();
    }

    /** The last heading between two paragraphs says whose all that is which follows; whether there is one. */
    private boolean heading(int from, int to) {
        int mark = to;
        while (mark >= from && !tools.text().startsWith("\n#", mark)) {
            mark--;
        }
        if (mark >= from) {
            int end = tools.text().indexOf('\n', mark + 1);
            String words = tools.text().substring(mark + 1, Math.min(end < 0 ? to : end, mark + LONGEST_HEADING));
            foreignHeading = Turns.isForeign(Tokenizer.tokens(words));
        }
        return mark >= from;
    }

    /** Whether a paragraph stands behind a mark of a list. */
    private boolean isItem(int start) {
        int line = tools.text().lastIndexOf('\n', Math.max(0, start - 1)) + 1;
        return line < start && !tools.text().substring(line, start).isBlank();
    }

    private boolean introduces(Span last) {
        String words = last.of(tools.text());
        return words.endsWith(":") || words.endsWith("follows.");
    }

    private boolean leadsAway(Span last) {
        var tokens = tools.tokens(last);
        return (Turns.any(Turns.Kind.FOREIGN, tokens) || Speakers.isNamed(tools, last)) && !Turns.isOwn(tokens);
    }

    private void paragraph(List<Span> spans, boolean foreign, boolean denied, Findings findings) {
        List<Boolean> led = new ArrayList<>();
        List<Placed> placed = new ArrayList<>();
        for (Span span : spans) {
            SentenceReading reading = tools.sentence(span);
            SentenceReading behind = PlainCall.behindLead(tools, span).map(tools::sentence).orElse(reading);
            led.add(behind != reading);
            placed.add(new Placed(behind, 0));
        }
        if (placed.stream().allMatch(one -> one.reading().claims().isEmpty())) {
            return;
        }
        boolean[] disowned = Ownership.disowned(placed);
        Sureness sureness = Sureness.of(placed, disowned, tools);
        boolean[] plain = plain(placed, led, foreign, sureness);
        for (int at = 0; at < disowned.length; at++) {
            boolean taken = placed.get(at).reading().committed() || plain[at] && !denied && !denies(placed, at + 1);
            if (!disowned[at] && taken) {
                sentence(placed.get(at).reading(), sureness.at(at), findings);
            }
        }
    }

    private boolean denies(List<Placed> placed, int at) {
        return at < placed.size() && Turns.any(Turns.Kind.DENY, tools.tokens(placed.get(at).reading().span()));
    }

    /** Which sentences are calls in so many words, where nobody else has spoken since the author last did. */
    private boolean[] plain(List<Placed> placed, List<Boolean> led, boolean foreign, Sureness sureness) {
        boolean[] plain = new boolean[placed.size()];
        boolean any = false;
        for (int at = 0; at < plain.length; at++) {
            plain[at] = PlainCall.is(tools, placed.get(at).reading(), sureness.at(at) != null);
            any |= plain[at];
        }
        boolean others = foreign;
        for (int at = 0; any && at < plain.length; at++) {
            var tokens = tools.tokens(placed.get(at).reading().span());
            boolean speaks = !plain[at]
                    && (Turns.isForeign(tokens) || Speakers.isNamed(tools, placed.get(at).reading().span()));
            others = !led.get(at) && !Turns.isOwn(tokens) && (others || speaks);
            boolean sure = sureness.at(at) != null;
            boolean turned = at > 0 && Turns.isOwn(tools.tokens(placed.get(at - 1).reading().span()));
            plain[at] &= !others && (led.get(at) || sure || turned) && !Turns.isForeign(tokens);
        }
        return plain;
    }

    private void sentence(SentenceReading reading, BigDecimal stated, Findings findings) {
        if (!reading.gaps().isEmpty()) {
            return;
        }
        for (Draft draft : Draft.of(reading, tools.text())) {
            if (draft.expiry() != null) {
                findings.calls().add(new Call(List.of(Quote.at(draft.span(), tools.text())), draft.terms(),
                        confidences.of(null, stated), draft.proxy(),
                        Categories.of(draft.terms(), tools.tokens(reading.span())), List.of(), draft.explanation()));
            }
        }
    }
}
