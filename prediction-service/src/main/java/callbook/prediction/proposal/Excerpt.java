package callbook.prediction.proposal;

import java.util.Optional;

import callbook.prediction.claim.Quote;
import callbook.prediction.claim.Span;

/**
 * The part of a memo that a model is shown: the paragraph around a sentence. What no reader of the memo sees is blotted out, so
 * that the model does not see it either and cannot quote it.
 *
 * @param start where it begins in the memo's text, in UTF-16 units
 * @param text as long as in the memo, and the same but for the blots
 */
record Excerpt(int start, String text) {

    /** Stands for what no reader sees. */
    private static final char BLOT = '\uFFFC';

    private static final String PARAGRAPH = "\n\n";

    /** The most on either side of the sentence. */
    private static final int REACH = 800;

    /**
     * The words around a sentence, at most to the ends of its paragraph.
     *
     * @param visible the text as a reader sees it, of the same length
     */
    static Excerpt around(Span sentence, String text, String visible) {
        int from = whole(Math.max(sentence.start() - REACH, 0), text);
        int before = visible.substring(from, sentence.start()).lastIndexOf(PARAGRAPH);
        from = before < 0 ? from : from + before + PARAGRAPH.length();
        int to = whole(Math.min(sentence.end() + REACH, text.length()), text);
        int after = visible.substring(sentence.end(), to).indexOf(PARAGRAPH);
        to = after < 0 ? to : sentence.end() + after;
        StringBuilder shown = new StringBuilder();
        for (int at = from; at < to; at++) {
            shown.append(visible.charAt(at) == BLOT ? BLOT : text.charAt(at));
        }
        return new Excerpt(from, shown.toString());
    }

    /**
     * The words at their place in the memo, the one that touches {@code near} first; empty where the memo does not say them.
     */
    Optional<Quote> find(String words, Span near) {
        if (words == null || words.isBlank() || words.indexOf(BLOT) >= 0) {
            return Optional.empty();
        }
        Optional<Quote> first = Optional.empty();
        for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
            Quote quote = new Quote(words, new Span(start + at, start + at + words.length()));
            if (quote.span().start() < near.end() && near.start() < quote.span().end()) {
                return Optional.of(quote);
            }
            first = first.or(() -> Optional.of(quote));
        }
        return first;
    }

    /** Not between the halves of a surrogate pair. */
    private static int whole(int at, String text) {
        boolean between = at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at))
                && Character.isHighSurrogate(text.charAt(at - 1));
        return between ? at - 1 : at;
    }
}
