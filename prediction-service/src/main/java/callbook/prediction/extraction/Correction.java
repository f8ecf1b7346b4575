package callbook.prediction.extraction;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import callbook.prediction.extraction.CallView.ConfidenceView;
import callbook.prediction.extraction.CallView.QuoteView;
import callbook.prediction.extraction.CallView.SpanView;
import callbook.prediction.extraction.Readings.Publication;

/**
 * What the text of a revision does to the calls of a memo (law 2). A call that is known is the same prediction with more
 * quotes,
 * whatever else changed; any other is made by this revision; what the text no longer states is gone.
 *
 * <p>
 * "IWM underperforms META over 48h", left standing in a correction, is no new call. So the text is read as of its own
 * publication and as of those of the revisions before, and where these disagree about the same words, first the
 * words that stand as the revision before had them keep their meaning, then the text's own reading counts, then the earliest.
 *
 * @param kept the known predictions that the text states
 * @param made the calls that are new
 * @param gone the known predictions that it does not state
 * @param settled whether some words state a known prediction, whatever the text's own reading makes of them
 */
record Correction(List<Kept> kept, List<CallView> made, List<Known> gone, Predicate<SpanView> settled) {

    /** A known prediction as the revision states it: the quotes in their order in the text, and the confidence it gives now. */
    record Kept(Known known, List<QuoteView> quotes, ConfidenceView stated) {

        private static Kept of(Known known, List<Statement> statements) {
            return new Kept(known, statements.stream().map(Statement::quote).distinct()
                    .sorted(Comparator.comparingInt(quote -> quote.span().start())).toList(),
                    statements.get(0).call().confidence());
        }

        private static Kept standing(Known known, String text) {
            return new Kept(known, known.words().stream().map(words -> {
                int at = text.indexOf(words);
                return new QuoteView(words, new SpanView(at, at + words.length()));
            }).sorted(Comparator.comparingInt(quote -> quote.span().start())).toList(), known.prediction().confidence());
        }

        /** What is to be said where the confidence changed: terms are never edited, and the first confidence is one of them. */
        Optional<String> note() {
            return stated.changeOf(known.prediction().confidence()).map(change -> "CORRECTION: " + change);
        }
    }

    Correction {
        kept = List.copyOf(kept);
        made = List.copyOf(made);
        gone = List.copyOf(gone);
    }

    /**
     * @param known by the revisions before, in the order in which they were made
     * @param earlier the publications of the revisions before, the first one first
     */
    static Correction of(Readings readings, List<Known> known, List<Publication> earlier) {
        Map<Wager, Known> byWager = known.stream().collect(Collectors.toMap(Known::wager, Function.identity(), (a, b) -> a));
        List<CallView> own = calls(readings, readings.publication());
        List<Statement> found = Statement.of(0, own);
        if (!found.stream().map(Statement::wager).collect(Collectors.toSet()).equals(byWager.keySet())) {
            List<Publication> others = earlier.stream().distinct().filter(p -> !p.equals(readings.publication())).toList();
            found = Stream.concat(found.stream(), others.stream()
                    .flatMap(p -> Statement.of(1 + others.indexOf(p), calls(readings, p)).stream())).toList();
        }
        Claimed claimed = claimed(found, byWager);
        Map<Wager, List<Statement>> stated = byWager(claimed.accepted().stream());
        Map<Boolean, List<Known>> unstated = known.stream().filter(k -> !stated.containsKey(k.wager()))
                .collect(Collectors.partitioningBy(k -> k.standsIn(readings.text())));
        List<Kept> kept = Stream.concat(
                stated.entrySet().stream().map(e -> Kept.of(byWager.get(e.getKey()), e.getValue())),
                unstated.get(true).stream().map(k -> Kept.standing(k, readings.text()))).toList();
        return new Correction(kept, made(Statement.of(0, own), claimed, byWager.keySet()), unstated.get(false),
                claimed::isOtherwise);
    }

    private static List<CallView> calls(Readings readings, Publication then) {
        return readings.asOf(then).calls().stream().map(CallView::of).toList();
    }

    /** The words that state known predictions. */
    private static Claimed claimed(List<Statement> found, Map<Wager, Known> byWager) {
        Claimed claimed = new Claimed();
        Map<Boolean, List<Statement>> standing = found.stream().filter(s -> byWager.containsKey(s.wager()))
                .collect(Collectors.partitioningBy(s -> byWager.get(s.wager()).words().contains(s.quote().text())));
        standing.get(true).forEach(claimed::accept);
        standing.get(false).stream().filter(s -> !claimed.contests(s)).forEach(claimed::accept);
        return claimed;
    }

    /** What the text itself says in words that state nothing known. */
    private static List<CallView> made(List<Statement> own, Claimed claimed, Set<Wager> known) {
        return byWager(own.stream().filter(s -> !known.contains(s.wager()) && !claimed.contests(s))).values().stream()
                .map(same -> same.get(0).call().quoted(same.stream().map(Statement::quote).toList())).toList();
    }

    private static Map<Wager, List<Statement>> byWager(Stream<Statement> statements) {
        return statements.collect(Collectors.groupingBy(Statement::wager, LinkedHashMap::new, Collectors.toList()));
    }
}
