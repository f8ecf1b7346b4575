package callbook.prediction.reading;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import callbook.prediction.claim.Extraction;
import callbook.prediction.claim.Quote;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for any text: no exception, and every quote is the exact substring at its span. */
class ReaderLawsTest {

    private static final Instant PUBLISHED = Instant.parse("2026-04-08T14:00:00Z");

    /** Pieces that the grammar knows, so that random texts reach deep into it. */
    private static final List<String> PIECES = List.of("SPY", "IWM", "META", "BTC", "gold", "the 10-year", "S&P 500", "$NOW",
            "higher",
            "lower", "flat", "outperforms", "relative to", "above", "at least", "between", "within", "closes", "stays", "tests",
            "reaches",
            "not", "and", "or", "while", ";", ",", "(", ")", "[", "]", "—", "-", "/", "±", ">", "%", "bp", "points", "$",
            "1.5%", "+0.4%",
            "7,100", "90k", "4.5-4.7%", "2026-04-17", "4/10", "48h", "24-48 hours", "by Friday's close",
            "over the next two weeks",
            "tomorrow", "today, April 10", "by end of Q2", "in the next session", "week", "hour", "from", "than",
            "than its April 2 close",
            "current", "because", "as", "with", "if", "unless", "65% confident", "7 in 10", "chance", "I expect", "says",
            "fell",
            "breadth", "sentiment", "ABSTAIN", "no prediction", "**Prediction:**", "## Predictions",
            "[DIRECTION: down (IWM vs META)]",
            "[TIMEFRAME: 48h]", "[CONFIDENCE: 0.45]", "[CONFIDENCE: 9]",
            "*Debate: aligned_bullish | Conviction: 45% | Macro: 58%*", "Macro: abstain", "IWM down 1.44%", "was", "at $66,487",
            "[CONF = 7/10 | ASSET: IWM", "Direction: down", "two in three", "---",
            "> ", "```", "|", "# ", "\n", "\n\n", "\r\n", ".", "?", "\uD83D\uDE80", "\uD83D", "\u202E", "\uFEFF", "’s", "Q5",
            "99999999999",
            "February 30", "the 31st", "Friday, April 9", "25:61", "13pm ET", "0 hours", "9999 years", "in 9999 months");

    @Property(tries = 2000)
    boolean any_text_is_read_without_harm(@ForAll String text) {
        return isQuoted(text);
    }

    @Property(tries = 6000)
    boolean any_mix_of_known_words_is_read_without_harm(@ForAll("mixes") String text) {
        return isQuoted(text);
    }

    @Property(tries = 500)
    boolean reading_twice_finds_the_same(@ForAll("mixes") String text) {
        MemoToRead memo = MemoToRead.of(text, PUBLISHED);
        return Reader.read(memo).equals(Reader.read(memo));
    }

    @Property(tries = 500)
    boolean a_quotation_of_anything_is_no_call(@ForAll("lines") String line) {
        Extraction read = Reader.read(MemoToRead.of("# T\n\n> " + line, PUBLISHED));
        return read.calls().isEmpty() && read.untestable().isEmpty() && read.abstentions().isEmpty();
    }

    @Provide
    Arbitrary<String> mixes() {
        return Arbitraries.of(PIECES).list().ofMaxSize(40).flatMap(
                pieces -> Arbitraries.of(" ", "", "  ").map(glue -> String.join(glue, pieces)));
    }

    @Provide
    Arbitrary<String> lines() {
        return Arbitraries.of(PIECES.stream().filter(piece -> !piece.contains("\n")).toList()).list().ofMaxSize(20)
                .map(pieces -> String.join(" ", pieces));
    }

    private static boolean isQuoted(String text) {
        Extraction read = Reader.read(MemoToRead.of(text, PUBLISHED));
        Stream<Quote> quotes = Stream.of(read.calls().stream().flatMap(call -> call.quotes().stream()),
                read.untestable().stream().map(one -> one.quote()), read.abstentions().stream().map(one -> one.quote()),
                read.observations().stream().map(one -> one.quote()))
                .flatMap(all -> all);
        return quotes.allMatch(quote -> quote.span().of(text).equals(quote.text()) && !quote.text().isBlank());
    }
}
