package callbook.prediction.reading;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

import callbook.prediction.claim.Extraction;
import callbook.prediction.claim.Quote;
import callbook.prediction.claim.Span;
import callbook.prediction.reading.layout.Layout;
import callbook.prediction.reading.layout.LayoutReader;
import callbook.prediction.reading.layout.Passage;
import callbook.prediction.reading.layout.Passage.Place;
import callbook.prediction.reading.layout.Sentences;
import callbook.prediction.reading.layout.Visible;

/**
 * The sentences that a reading leaves open: what it lists as untestable, and where the author commits in so many words and the
 * reading finds no call. A memo that abstains leaves none.
 */
public final class OpenSentences {

    /** Nobody predicts more that only another reader would understand; a hostile text might. */
    static final int MOST = 40;

    /** A longer stretch is no sentence. */
    private static final int LONGEST = 2000;

    private OpenSentences() {
    }

    /** In the order of the text, at most {@value #MOST}, each quoted as it was written. */
    public static List<Quote> of(MemoToRead memo, Extraction read) {
        if (!read.abstentions().isEmpty()) {
            return List.of();
        }
        BitSet taken = new BitSet();
        read.calls().forEach(call -> call.quotes().forEach(quote -> take(quote.span(), taken)));
        List<Span> open = new ArrayList<>();
        read.untestable().forEach(one -> add(one.quote().span(), taken, open));
        committed(memo).forEach(span -> add(span, taken, open));
        return open.stream().sorted(Comparator.comparingInt(Span::start)).limit(MOST)
                .map(span -> Quote.at(span, memo.text())).toList();
    }

    private static List<Span> committed(MemoToRead memo) {
        String visible = Visible.of(memo.text());
        Layout layout = LayoutReader.read(visible);
        Tools tools = new Tools(new MemoToRead(visible, memo.publishedAt(), memo.writtenAt(), null, null), layout.cycle());
        List<Passage> passages = new ArrayList<>(layout.in(Place.PREDICTION));
        passages.addAll(layout.in(Place.PROSE));
        return passages.stream().flatMap(passage -> Sentences.of(visible, passage.span()).stream())
                .filter(span -> span.end() - span.start() >= Parts.SHORTEST && tools.sentence(span).committed()).toList();
    }

    private static void add(Span span, BitSet taken, List<Span> open) {
        int next = taken.nextSetBit(span.start());
        if (span.end() > span.start() && span.end() - span.start() <= LONGEST && (next < 0 || next >= span.end())) {
            open.add(span);
            take(span, taken);
        }
    }

    private static void take(Span span, BitSet taken) {
        taken.set(span.start(), span.end());
    }
}
