package callbook.prediction.reading;

import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import callbook.prediction.claim.Call;
import callbook.prediction.claim.Extraction;
import callbook.prediction.claim.Quote;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/** A hundred thousand texts, each a real form torn and mended by chance: none does harm, all quotes stand where they say. */
class MutatedTextLawsTest {

    private static final Instant PUBLISHED = Instant.parse("2026-04-08T14:00:00Z");

    private static final List<String> FORMS = List.of(
            "IWM closes lower relative to META by end of April 10 (IWM -1.2% vs META +0.4%), 65% confident.",
            "If CPI surprises, gold reclaims $3,900 within 48h; otherwise SPY, QQQ and IWM stay within ±0.8% today.",
            "We expect the 10-year to trade between 4.2% and 4.6% by the end of the quarter, not above 5.",
            "# Title\n\n*Author · 2026-04-07 01:40:22*\n\n**April 6, 2026 — 6:40 PM — Cycle 912**\n\n---\n\nXLE down 1.12%.\n",
            "## Predictions\n\n1. BTC above 90k 24h from now\n2. ETH/BTC lower by Friday\n- SOL: flat to +0.5%, 7 in 10\n",
            "| Call | Until | Confidence |\n| --- | --- | --- |\n| Brent closes above $88 | by end of April 30 | 0.55 |\n",
            "[DIRECTION: down (IWM relative to META)] [TIMEFRAME: 48h] [CONFIDENCE: 0.45]\n\n*Debate: aligned_bearish | Conviction: 45% | Macro: abstain*\n",
            "> **Prediction:** IWM underperforms SPY by Thursday's close.\n\n```\nSPY higher tomorrow\n```\nABSTAIN — no prediction.",
            "`SPY` <b>higher</b> <!-- in --> ~~48h~~ tomorrow\r\nVIX “14–16” & $CAVA (NYSE: CAVA)’s up, “5/20 close”…",
            "Between now and 4/17, from Monday's open to 3pm ET on Friday the 17th: S&P 7,100; DXY <= 98.7; 2–3bp.");

    private static final String SIGNS = " \n\r\t.,;:!?()[]{}<>*_`~|#>-–—−+±%$€&/\\'’\"“0123456789aAzZéß\u0130\uFEFF\uFFFC\u2028\uD83D\uDE80\u202E\u0000";

    @Property(tries = 100_000, generation = GenerationMode.RANDOMIZED, shrinking = ShrinkingMode.OFF)
    boolean every_quote_of_a_mutated_text_is_the_text_at_its_span(@ForAll long seed) {
        String text = text(new Random(seed));
        Extraction read = Reader.read(MemoToRead.of(text, PUBLISHED));
        return quotes(read).allMatch(quote -> quote.span().of(text).equals(quote.text()) && !quote.text().isBlank());
    }

    private static Stream<Quote> quotes(Extraction read) {
        return Stream.of(read.calls().stream().map(Call::quotes).flatMap(List::stream),
                read.untestable().stream().map(one -> one.quote()), read.abstentions().stream().map(one -> one.quote()),
                read.observations().stream().map(one -> one.quote())).flatMap(all -> all);
    }

    /** One of ten is noise; the others are a form, or two, with up to twelve wounds. */
    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        if (random.nextInt(10) == 0) {
            random.ints(random.nextInt(120), 0, SIGNS.length()).forEach(at -> text.append(SIGNS.charAt(at)));
            return text.toString();
        }
        text.append(FORMS.get(random.nextInt(FORMS.size())));
        if (random.nextInt(10) == 0) {
            text.append(random.nextBoolean() ? "\n\n" : " ").append(FORMS.get(random.nextInt(FORMS.size())));
        }
        for (int wounds = random.nextInt(13); wounds > 0 && text.length() > 1; wounds--) {
            wound(text, random);
        }
        return text.toString();
    }

    private static void wound(StringBuilder text, Random random) {
        int from = random.nextInt(text.length());
        int to = Math.min(text.length(), from + 1 + random.nextInt(20));
        switch (random.nextInt(4)) {
            case 0 -> text.delete(from, to);
            case 1 -> text.insert(random.nextInt(text.length()), text.substring(from, to));
            case 2 -> text.setCharAt(from, SIGNS.charAt(random.nextInt(SIGNS.length())));
            default -> text.insert(from, (char) random.nextInt(0x10000));
        }
    }
}
