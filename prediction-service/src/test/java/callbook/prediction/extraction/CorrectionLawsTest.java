package callbook.prediction.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of any corrections of any memo. */
class CorrectionLawsTest {

    private static final Instant START = Instant.parse(Memos.MONDAY);

    @Property(tries = 40)
    void every_prediction_is_stated_or_withdrawn_and_none_is_ever_lost(@ForAll("histories") List<List<String>> revisions) {
        Memos memo = new Memos();
        Set<UUID> known = new HashSet<>();
        for (int i = 0; i < revisions.size(); i++) {
            RevisionCalls calls = memo.revise(at(i * 29), text(revisions.get(i)));
            calls.made().forEach(call -> assertTrue(known.add(call.id())));
            List<UUID> all = Stream.concat(calls.all().stream().map(PredictionView::id), calls.withdrawn().stream()).toList();
            assertEquals(known, Set.copyOf(all));
            assertEquals(known.size(), all.size());
            assertEquals(IntStream.rangeClosed(known.size() - calls.made().size() + 1, known.size()).boxed().toList(),
                    calls.made().stream().map(PredictionView::ordinal).toList());
        }
    }

    @Property(tries = 40)
    void words_left_standing_make_nothing_and_withdraw_nothing_whenever(@ForAll("histories") List<List<String>> revisions,
            @ForAll("hours") int later) {
        Memos memo = new Memos();
        RevisionCalls last = null;
        for (int i = 0; i < revisions.size(); i++) {
            last = memo.revise(at(i * 29), text(revisions.get(i)));
        }

        RevisionCalls again = memo.revise(at(revisions.size() * 29 + later), text(revisions.get(revisions.size() - 1)));

        assertEquals(last.all().stream().map(PredictionView::id).toList(),
                again.all().stream().map(PredictionView::id).toList());
        assertEquals(List.of(), again.made());
        assertEquals(Set.copyOf(last.withdrawn()), Set.copyOf(again.withdrawn()));
    }

    @Property(tries = 20)
    void the_order_of_the_sentences_changes_nothing(@ForAll("sentences") List<String> sentences, @ForAll Random random,
            @ForAll("hours") int later) {
        List<String> shuffled = new ArrayList<>(sentences);
        Collections.shuffle(shuffled, random);
        Memos memo = new Memos();
        RevisionCalls first = memo.revise(at(0), text(sentences));

        RevisionCalls second = memo.revise(at(later), text(shuffled));

        assertEquals(ids(first), ids(second));
    }

    @Property(tries = 20)
    void a_quote_is_what_stands_in_the_text_of_its_revision(@ForAll("histories") List<List<String>> revisions) {
        Memos memo = new Memos();
        for (int i = 0; i < revisions.size(); i++) {
            String text = text(revisions.get(i));
            int number = i + 1;
            memo.revise(at(i * 29), text).all().stream().flatMap(call -> call.quotes().stream()).forEach(quote -> {
                assertEquals(number, quote.revision());
                assertEquals(quote.text(), text.substring(quote.span().start(), quote.span().end()));
            });
        }
    }

    @Provide
    Arbitrary<List<List<String>>> histories() {
        return sentences().list().ofMinSize(1).ofMaxSize(5);
    }

    /** No two of them contradict each other on any day: what is untestable today may be a call tomorrow. */
    @Provide
    Arbitrary<List<String>> sentences() {
        return Arbitraries.of("IWM underperforms META over the next 48 hours.", "SPY higher by Friday.",
                "SPY higher by April 10, 2026.", "SPY higher by April 3, 2026.", "QQQ and TLT lower by tomorrow's close.",
                "IWM lower by Friday and DIA lower by April 10, 2026.", "Bitcoin above $70,000 within 24 hours.",
                "NVDA higher in the next two sessions.", "GOOG up 2% by the end of the week.", "Breadth deteriorates.",
                "Nothing else.").list().ofMaxSize(5).uniqueElements();
    }

    @Provide
    Arbitrary<Integer> hours() {
        return Arbitraries.integers().between(1, 1000);
    }

    private static String at(int hours) {
        return START.plusSeconds(3600L * hours).toString();
    }

    private static String text(List<String> sentences) {
        return String.join(" ", sentences) + "\n";
    }

    private static Set<UUID> ids(RevisionCalls calls) {
        return calls.all().stream().map(PredictionView::id).collect(Collectors.toSet());
    }
}
