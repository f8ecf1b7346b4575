package callbook.prediction.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import callbook.prediction.claim.Call;

class ProseCallsTest {

    private static final String BEFORE = """
            # A memo

            *W · 2026-04-20 11:30:00*

            **Cycle 9 | April 20, 2026**

            ---

            Markets did little. I kept quiet. The tape was dull and thin.

            """;

    @ParameterizedTest
    @ValueSource(strings = { "EUR/USD is lower by Friday's close, and I'd put 57% on that.",
            "USD/JPY stays between 154 and 157 through May 13. I'd give that six in ten.",
            "On the yen I've less to say. USD/JPY stays between 154 and 157 through May 13. I'd give that six in ten.",
            "Still: BTC is above $79,000 by 3pm ET tomorrow. Seven in ten.",
            "What I can use from that: WTI trades above $84 at some point within three sessions.",
            "Still. I'm on the other side of him. Small caps (IWM) outperform SPY by Thursday's close.",
            "AAPL closes higher on Wednesday, April 22 (0.55).", "KRE lags SPY by Thursday's close, six in ten.",
            "Costco closes above $985 on Friday, April 24, and I put it at 58%." })
    void a_complete_call_in_prose_counts_where_its_author_stands_behind_it(String prose) {
        assertEquals(1, read(prose).size());
    }

    @ParameterizedTest
    @ValueSource(strings = { "Macro sent a note at noon. WTI trades above $95 by July 31. I'm listening.",
            "Jim at Barclays was simple about it. SPX closes above 7,000 by July 31. I'm unconvinced.",
            "I asked Flow for a number. SPX closes above 6,750 by Friday. I can't argue.",
            "I had a draft. SPY is down 1% within 24 hours. I struck it out.",
            "SPY is lower by Friday's close. Or so the desk has it. I'm out.",
            "If the truce fails I'm wrong. SPX is below 6,500 by Friday.",
            "## What Flow wants\n\n1. SPX closes above 6,750 by Friday. Probability 55%.\n2. QQQ is lower by Friday. Probability 60%.",
            "Things I was told and didn't take:\n\n- SPX closes above 6,750 by Friday. 55%.\n- QQQ is lower by Friday. 60%.",
            "Barclays has a list.\n\n- SPX closes above 6,750 by Friday. Probability 55%.\n- QQQ is lower by Friday. Probability 60%.",
            "Goldman published overnight. Gold is higher by the end of the month. I'm reading it now.",
            "SPY is up 1% this week. I'm bored.", "Imagine it. BTC is above $90,000 by Friday. I'd like that.",
            "Everyone I know agrees. SPY is higher by Friday's close. I find that odd.",
            "The futures curve prices it in. WTI is above $90 by June 30. I'd not pay that.",
            "The bullish case is simple. SPY is above 700 by Friday. I've heard it.",
            "What worries me is simple. SPY is below 600 by Friday. I can't rule it out.",
            "My old rule. SPY is higher by Friday's close. I no longer use it." })
    void a_complete_call_in_prose_that_others_may_have_made_counts_for_nobody(String prose) {
        assertEquals(List.of(), read(prose));
    }

    private static List<Call> read(String prose) {
        return Reader.read(MemoToRead.of(BEFORE + prose, Instant.parse("2026-04-20T11:30:00Z"))).calls();
    }
}
