package callbook.bench.reading;

import java.util.Locale;

/** The ways in which memos are written, each repeated with other figures until it is as long as wanted. */
public enum Style {

    /** A day told in prose, with the call at its end. */
    JOURNAL("""
            Confession first: on Thursday I wrote that energy would beat the index into the long weekend, and it did not. The
            grader gave me 0.2. XLE was down %1$d.12%% and SPY up 0.38%% on a day when another tanker was turned around short of
            the strait. A month ago that headline was worth three dollars; today it was worth %1$d cents. *Macro* wants crude
            under %2$d before May, and a strategist on television has the dollar index at %2$d by December.

            """, "## Prediction\n\nXLE underperforms SPY over the next 48 hours.\n\n[CONFIDENCE: 0.52]\n"),

    /** An analyst's letter: every sentence speaks of a market, and many of a time to come. */
    LETTER("""
            We expect the 10-year to trade between 4.2%% and 4.6%% by the end of the quarter. Small caps should lag the S&P over
            the next two weeks as margins narrow; semis, by contrast, are %1$d%% above their spring low. Gold at $%2$d99 is dear.
            Look for Brent to close above $%2$d by Friday, and for VIX to stay under 20 through month end.

            """,
            ""),

    /** Nothing but tables of past calls. */
    TABLES("""
            | Call made | What it said | How it ended | Score |
            | --- | --- | --- | --- |
            | Apr %1$d | Brent under $%2$d by Friday | Friday settle $86.90 | 0.3 |
            | Apr %1$d | XLF up %1$d%% in 48h | up 1.3%% | 0.9 |

            """, ""),

    /** A section of one call after another. */
    CALLS("""
            - SPY closes above $6%2$d by Friday's close.
            - IWM underperforms QQQ by at least %1$d.5%% over the next 48 hours.
            - **BTC** trades below %2$dk within 24h, and ETH lower by end of April %1$d.
            """, ""),

    /** A call a paragraph, each with its tags. */
    CARDS("""
            META outperforms IWM by %1$d%% over the next 72 hours.

            [DIRECTION: up (META relative to IWM)] [TIMEFRAME: 72h] [CONFIDENCE: 0.%2$d]

            """, "*Debate: aligned_bullish | Conviction: 45%% | Macro: 58%%*\n");

    private static final String HEADER = "# Notes\n\n*Workshop · 2026-04-07 01:40:22*\n\n**April 6, 2026 — 6:40 PM — Cycle 912**\n\n---\n\n";

    private final String part;
    private final String end;

    Style(String part, String end) {
        this.part = part;
        this.end = end;
    }

    /** A memo in this style of about so many characters. */
    String memo(int length) {
        StringBuilder text = new StringBuilder(HEADER).append(this == CALLS || this == CARDS ? "## Predictions\n\n" : "");
        for (int n = 0; text.length() + end.length() < length; n++) {
            text.append(String.format(Locale.ROOT, part, n % 28 + 1, n % 90 + 10));
        }
        return text.append(end.replace("%%", "%")).toString();
    }
}
