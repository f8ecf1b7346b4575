package callbook.prediction.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import callbook.prediction.claim.Abstention;
import callbook.prediction.claim.Call;
import callbook.prediction.claim.Category;
import callbook.prediction.claim.Confidence;
import callbook.prediction.claim.Confidence.Source;
import callbook.prediction.claim.Debate;
import callbook.prediction.claim.Direction;
import callbook.prediction.claim.Extraction;
import callbook.prediction.claim.Observation;
import callbook.prediction.claim.Quote;
import callbook.prediction.claim.Terms;
import callbook.prediction.claim.Untestable;
import callbook.prediction.reading.layout.Layout;
import callbook.prediction.reading.layout.LayoutReader;
import callbook.prediction.reading.layout.Passage;
import callbook.prediction.reading.layout.Passage.Place;
import callbook.prediction.reading.layout.Visible;

/** Reads a text and finds the calls in it. Pure, never throws for any text, and takes time linear in its length. */
public final class Reader {

    /** The version of the extractor; goes up whenever any text may be read differently. */
    public static final String VERSION = "3";

    private Reader() {
    }

    /** Everything that a memo says which can be found. */
    public static Extraction read(MemoToRead memo) {
        String visible = Visible.of(memo.text());
        return asWritten(memo.text(), readVisible(new MemoToRead(visible, memo.publishedAt(), memo.writtenAt(),
                memo.timeframe(), memo.confidence())));
    }

    /** The same, quoted from the text as it was written. */
    private static Extraction asWritten(String text, Extraction read) {
        UnaryOperator<Quote> quote = found -> Quote.at(found.span(), text);
        List<Call> calls = read.calls().stream().map(call -> call.quoted(quote)).toList();
        return new Extraction(calls, read.abstentions().stream().map(one -> new Abstention(quote.apply(one.quote()))).toList(),
                read.untestable().stream().map(one -> new Untestable(quote.apply(one.quote()), one.reason())).toList(),
                read.debate(), read.observations().stream().map(one -> one.quoted(quote)).toList(), read.notes());
    }

    private static Extraction readVisible(MemoToRead memo) {
        Layout layout = LayoutReader.read(memo.text());
        Debate debate = DebateLine.read(layout.debate().stream().map(span -> span.of(memo.text())).toList()).orElse(null);
        List<String> notes = new ArrayList<>();
        Tools tools = new Tools(memo, layout.cycle());
        Findings findings = findings(memo, tools, layout, notes);
        notes.addAll(findings.notes());
        List<Call> calls = withDebate(joined(findings.calls()), debate);
        List<Abstention> abstentions = calls.isEmpty() && !findings.abstentions().isEmpty()
                ? findings.abstentions().subList(0, 1)
                : List.of();
        List<Untestable> untestable = abstentions.isEmpty() ? findings.untestable() : List.of();
        List<Observation> observations = Facts.of(tools, layout, calls, untestable);
        return new Extraction(calls, abstentions, inOrder(untestable), debate, observations, notes);
    }

    private static Findings findings(MemoToRead memo, Tools tools, Layout layout, List<String> notes) {
        Confidences confidences = Confidences.of(memo, layout, notes);
        SectionReader sections = new SectionReader(tools, confidences, memo.timeframe());
        Map<Integer, List<Passage>> predictions = new TreeMap<>();
        layout.passages().stream().filter(passage -> passage.section() > 0)
                .forEach(passage -> predictions.computeIfAbsent(passage.section(), n -> new ArrayList<>()).add(passage));
        if (predictions.isEmpty()) {
            return new ProseReader(tools, sections, confidences).read(layout.in(Place.PROSE), layout.bare());
        }
        Findings all = Findings.none();
        predictions.values().forEach(section -> all.add(sections.read(section)));
        return all;
    }

    /** Calls with the same legs, deadline and base are one call with several quotes. */
    private static List<Call> joined(List<Call> calls) {
        Map<Terms, List<Call>> same = new LinkedHashMap<>();
        calls.stream().sorted(Comparator.comparingInt(call -> call.quotes().get(0).span().start()))
                .forEach(call -> same.computeIfAbsent(call.terms().withoutText(), terms -> new ArrayList<>()).add(call));
        return same.values().stream().map(Reader::join).toList();
    }

    private static Call join(List<Call> same) {
        List<Quote> quotes = same.stream().flatMap(call -> call.quotes().stream()).toList();
        List<String> notes = same.stream().flatMap(call -> call.notes().stream()).distinct().toList();
        Set<Category> categories = same.stream().flatMap(call -> call.categories().stream()).collect(Collectors.toSet());
        Confidence strongest = same.stream().map(Call::confidence).min(Comparator.comparing(Confidence::source)).orElseThrow();
        return new Call(quotes, same.get(0).terms(), strongest, same.stream().anyMatch(Call::proxy), categories, notes,
                same.get(0).explanation());
    }

    /** The debate's conviction speaks for the only call of a memo, where the debate is aligned the same way. */
    private static List<Call> withDebate(List<Call> calls, Debate debate) {
        if (calls.size() != 1 || debate == null || debate.conviction() == null) {
            return calls;
        }
        Call call = calls.get(0);
        boolean agrees = debate.direction() != Direction.NONE && debate.direction() == call.terms().direction();
        if (!agrees || call.confidence().source() != Source.NONE) {
            return calls;
        }
        return List.of(call.with(new Confidence(debate.conviction(), Source.DEBATE)));
    }

    private static List<Untestable> inOrder(List<Untestable> untestable) {
        return untestable.stream().sorted(Comparator.comparingInt(one -> one.quote().span().start())).toList();
    }
}
