package callbook.prediction.reading;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import callbook.prediction.claim.Confidence;
import callbook.prediction.claim.Confidence.Source;
import callbook.prediction.reading.layout.Layout;
import callbook.prediction.reading.layout.Passage;

/**
 * Finds a call's confidence: its tag, what is stated beside the text, the dateline, its prose; the first of them that is valid.
 */
final class Confidences {

    private final BigDecimal beside;

    /** @param beside the valid confidence beside the text or in its header, null where there is none */
    private Confidences(BigDecimal beside) {
        this.beside = beside;
    }

    static Confidences of(MemoToRead memo, Layout layout, List<String> notes) {
        if (memo.confidence() != null) {
            if (Confidence.isProbability(memo.confidence())) {
                return new Confidences(memo.confidence());
            }
            notes.add("CONFIDENCE: the confidence beside the text is no probability and was left out");
        }
        return new Confidences(dateline(memo.text(), layout, notes));
    }

    private static BigDecimal dateline(String text, Layout layout, List<String> notes) {
        for (Passage passage : layout.in(Passage.Place.HEADER)) {
            for (String part : passage.span().of(text).split("[|｜·•—]")) {
                Optional<String> stated = TagNames.at(part, 0, part.length()).filter(name -> name.key() == Tag.Key.CONFIDENCE)
                        .map(name -> TagNames.trim(part.substring(name.value())));
                Optional<BigDecimal> value = stated.flatMap(Probability::read);
                if (stated.isPresent() && value.isEmpty()) {
                    notes.add("CONFIDENCE: the dateline's \"" + stated.get() + "\" is no probability and was left out");
                }
                if (stated.isPresent()) {
                    return value.orElse(null);
                }
            }
        }
        return null;
    }

    /**
     * @param tags the call's own tags, or null
     * @param prose what the prose states for the call, or null
     */
    Confidence of(TagSet tags, BigDecimal prose) {
        String tag = tags == null ? null : tags.value(Tag.Key.CONFIDENCE);
        Optional<BigDecimal> tagged = tag == null ? Optional.empty() : Probability.read(tag);
        if (tagged.isPresent() || beside != null) {
            return new Confidence(tagged.orElse(beside), Source.TAG);
        }
        return prose == null ? Confidence.UNSTATED : new Confidence(prose, Source.PROSE);
    }

    /** Says which confidence tag was left out, if it was. */
    static Optional<String> note(TagSet tags) {
        String tag = tags.value(Tag.Key.CONFIDENCE);
        return tag == null || Probability.read(tag).isPresent() ? Optional.empty()
                : Optional.of("CONFIDENCE: the tag \"" + tag + "\" is no probability and was left out");
    }
}
