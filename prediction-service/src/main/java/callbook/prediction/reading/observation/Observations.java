package callbook.prediction.reading.observation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

import callbook.prediction.claim.Observation;
import callbook.prediction.claim.Span;
import callbook.prediction.reading.items.Marker;
import callbook.prediction.reading.layout.Layout;
import callbook.prediction.reading.layout.Passage;
import callbook.prediction.reading.layout.Passage.Place;
import callbook.prediction.reading.layout.Sentences;

/** Finds the market facts that a text asserts. Pure, never throws for any text, linear in its length. */
public final class Observations {

    /** A longer sentence is a table or hostile. */
    private static final int LONGEST = 3000;
    private static final int SHORTEST = 6;
    private static final List<String> INVERTED = List.of("were ", "had ", "should ");

    private final String text;
    private final Lexer lexer;
    /** The ends of the stretches that are a call's words, by their starts. */
    private final TreeMap<Integer, Integer> claimed = new TreeMap<>();

    private Observations(String text, Marker marker) {
        this.text = text;
        this.lexer = new Lexer(marker);
    }

    /**
     * The facts in the order of the text, each subject, measure and value once.
     *
     * @param claimed where a prediction is quoted from: what stands there is a fact only where its verb says so
     */
    public static List<Observation> in(String text, Layout layout, Marker marker, List<Span> claimed) {
        Observations observations = new Observations(text, marker);
        claimed.forEach(span -> observations.claimed.merge(span.start(), span.end(), Math::max));
        List<Observation> found = new ArrayList<>();
        Marks marks = new Marks(text, marker);
        for (Passage passage : layout.passages()) {
            if (passage.isText()) {
                observations.passage(passage, found);
            } else {
                marks.read(passage, found);
            }
        }
        Set<Object> seen = new HashSet<>();
        found.removeIf(one -> !seen.add(List.of(one.subject(), one.amount())));
        return found;
    }

    private void passage(Passage passage, List<Observation> found) {
        for (Span sentence : Sentences.of(text, passage.span())) {
            if (mayState(sentence)) {
                found.addAll(new FactReader(lexer.pieces(text, sentence), setting(passage, sentence), text).read());
            }
        }
    }

    /** No fact without a figure; a question and a turned-round condition assert nothing. */
    private boolean mayState(Span sentence) {
        int length = sentence.end() - sentence.start();
        if (length < SHORTEST || length > LONGEST || text.charAt(sentence.end() - 1) == '?') {
            return false;
        }
        return hasDigit(sentence) && INVERTED.stream()
                .noneMatch(word -> text.regionMatches(true, sentence.start(), word, 0, word.length()));
    }

    private boolean hasDigit(Span sentence) {
        for (int at = sentence.start(); at < sentence.end(); at++) {
            if (text.charAt(at) >= '0' && text.charAt(at) <= '9') {
                return true;
            }
        }
        return false;
    }

    private Setting setting(Passage passage, Span sentence) {
        var before = claimed.lowerEntry(sentence.end());
        if (before != null && before.getValue() > sentence.start()) {
            return Setting.CALL;
        }
        return passage.place() == Place.PREDICTION ? Setting.PREDICTION : Setting.PROSE;
    }
}
