package callbook.prediction.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import callbook.prediction.claim.Span;
import callbook.prediction.reading.clause.Bearing;
import callbook.prediction.reading.clause.SentenceReading;
import callbook.prediction.reading.layout.Passage;
import callbook.prediction.reading.layout.Sentences;

/** The sentences of a prediction section, each with the set of tags that belongs to it. */
final class Parts {

    /**
     * A sentence and its tags.
     *
     * @param tags null where no set belongs to it
     * @param stated the confidence that the prose states for its calls, null where it states none
     * @param disowned whether another sentence says that it is not the author's, so that its tags do not count either
     * @param rejected the set right before it that it takes from the author itself ("[…] Score: 0.7"), or null
     */
    record Said(SentenceReading reading, TagSet tags, BigDecimal stated, boolean disowned, TagSet rejected) {
    }

    /** "SPY up": shorter stretches say nothing, and a hostile text can hold very many of them. */
    static final int SHORTEST = 6;
    private static final int MOST_SHORT = 200;
    /** So many short ones are looked at for what they say of the others. */
    private static final int MOST_LOOKS = 2000;

    private final List<SentenceReading> readings = new ArrayList<>();
    private final List<Ownership.Placed> placed = new ArrayList<>();
    private boolean[] disowned;
    private Sureness sureness;
    private final List<TagSet> sets = new ArrayList<>();
    /** For each sentence, how many sets stand before it. */
    private final List<Integer> setsBefore = new ArrayList<>();
    private final TagSets written = new TagSets();
    private int passage;
    private int looks;

    private Parts() {
    }

    static Parts of(List<Passage> passages, Tools tools) {
        Parts parts = new Parts();
        Cards cards = Cards.of(tools.text(), passages);
        for (Passage passage : passages) {
            parts.passage++;
            int from = passage.span().start();
            for (Tag tag : cards.tags(passage.span())) {
                parts.sentences(new Span(from, tag.span().start()), tools);
                parts.written.add(tag);
                from = tag.span().end();
            }
            parts.sentences(new Span(from, passage.span().end()), tools);
        }
        parts.tags();
        parts.own();
        parts.sureness = Sureness.of(parts.placed, parts.disowned, tools);
        return parts;
    }

    private void sentences(Span span, Tools tools) {
        for (Span sentence : Sentences.of(tools.text(), span)) {
            boolean says = sentence.end() - sentence.start() >= SHORTEST;
            boolean counts = says || placed.size() < MOST_SHORT && looks++ < MOST_LOOKS;
            SentenceReading reading = counts ? tools.sentence(sentence) : null;
            boolean share = reading != null && !says && Chances.bare(tools, sentence).isPresent();
            if (reading != null && (says || share || reading.bearing() != Bearing.NONE)) {
                readings.add(reading);
                placed.add(new Ownership.Placed(reading, passage));
                setsBefore.add(written.count());
                written.text();
            }
        }
    }

    private void own() {
        disowned = Ownership.disowned(placed);
        for (int at = 0; at < readings.size(); at++) {
            if (disowned[at]) {
                readings.set(at, readings.get(at).disowned());
                placed.set(at, new Ownership.Placed(readings.get(at), placed.get(at).passage()));
            }
        }
    }

    private void tags() {
        List<Integer> survivors = new ArrayList<>();
        sets.addAll(written.whole(survivors));
        setsBefore.replaceAll(survivors::get);
    }

    List<TagSet> sets() {
        return sets;
    }

    /**
     * The sentences in order. A single set belongs to all; of several each belongs to the text it follows, or leads if a set
     * comes first.
     */
    List<Said> said() {
        boolean leading = leads();
        List<Said> said = new ArrayList<>();
        for (int at = 0; at < readings.size(); at++) {
            int index = sets.size() == 1 ? 0 : leading ? setsBefore.get(at) - 1 : setsBefore.get(at);
            said.add(new Said(readings.get(at), index >= 0 && index < sets.size() ? sets.get(index) : null,
                    sureness.at(at), disowned[at], rejected(at)));
        }
        return said;
    }

    private TagSet rejected(int at) {
        int before = setsBefore.get(at);
        boolean rejects = readings.get(at).bearing().disownsBefore() && before > 0 && before <= sets.size();
        boolean first = at == 0 || setsBefore.get(at - 1) < before;
        return rejects && first ? sets.get(before - 1) : null;
    }

    private boolean leads() {
        for (int at = 0; at < readings.size(); at++) {
            if (!readings.get(at).isSilent()) {
                return setsBefore.get(at) > 0;
            }
        }
        return false;
    }

    /** The one end that the section's predictions name, for those that name none; null where there is none or more than one. */
    Expiry onlyExpiry(String text) {
        List<Expiry> all = new ArrayList<>();
        for (SentenceReading reading : readings) {
            List<Draft> drafts = Draft.of(reading, text);
            drafts.forEach(draft -> all.add(draft.expiry()));
            if (drafts.isEmpty() && (!reading.gaps().isEmpty() || isBareTime(reading))) {
                all.add(Expiry.of(reading.spare(), text));
            }
        }
        all.removeIf(Objects::isNull);
        boolean one = all.stream().map(Expiry::due).distinct().count() == 1;
        return one ? all.get(0) : null;
    }

    /** "Over the next 48 hours." */
    private static boolean isBareTime(SentenceReading reading) {
        return reading.spare() != null && reading.spare().span().end() >= reading.span().end() - 1
                && reading.spare().span().start() <= reading.span().start() + 12;
    }

    /** How sure its sentences say that their author is. */
    Sureness sureness() {
        return sureness;
    }
}
