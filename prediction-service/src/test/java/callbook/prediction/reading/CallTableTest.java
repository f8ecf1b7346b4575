package callbook.prediction.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import callbook.prediction.claim.Call;
import callbook.prediction.claim.Confidence.Source;

class CallTableTest {

    private static final String CALLS = """
            # A memo

            | # | The call | Settles |
            | ---: | --- | --- |
            | 1 | Brent closes above $88 | by end of April 3 |
            | 2 | XLF outperforms **XLU** | 72h |
            """;

    @Test
    void each_row_of_a_table_of_calls_is_a_call_that_ends_as_the_column_beside_it_says() {
        assertEquals(List.of("LEVEL BRENT GT 88 PRICE CLOSES | SESSION_CLOSE 2026-04-03",
                "SPREAD XLF/XLU GT 0 PERCENT | HOURS 2026-04-03T02:16:01Z"), calls(CALLS));
    }

    @Test
    void a_row_is_quoted_as_it_stands() {
        List<Call> calls = read(CALLS);

        assertEquals("XLF outperforms **XLU** | 72h", calls.get(1).quotes().get(0).text());
        assertEquals(calls.get(1).quotes().get(0).text(), calls.get(1).quotes().get(0).span().of(CALLS));
    }

    @Test
    void a_table_that_tells_how_calls_ended_holds_none() {
        assertEquals(List.of(), calls("""
                | The call | By | Score |
                | --- | --- | --- |
                | SPY higher | Friday | 0.7 |
                """));
        assertEquals(List.of(), calls("""
                | Call made | What it said | How it ended |
                | --- | --- | --- |
                | Apr 21 | SPY higher by Friday | up |
                """));
    }

    @Test
    void a_table_without_a_heading_for_calls_or_without_its_rule_holds_none() {
        assertEquals(List.of(), calls("""
                | Asset | View of the desk |
                | --- | --- |
                | SPY | SPY higher by Friday |
                """));
        assertEquals(List.of(), calls("""
                | The call | By |
                | SPY higher | Friday |
                | QQQ lower | Friday |
                """));
    }

    @Test
    void a_column_of_chances_says_how_sure_the_author_is_of_each_row() {
        List<Call> calls = read("""
                | # | Forecast | Horizon | Probability |
                | ---: | --- | --- | ---: |
                | 1 | Brent closes above $88 | by April 3 | 0.62 |
                | 2 | XLF outperforms XLU | 72h | 55% |
                | 3 | TLT lower | by Friday | n/a |
                """);

        assertEquals(Arrays.asList(new BigDecimal("0.62"), new BigDecimal("0.55"), null),
                calls.stream().map(call -> call.confidence().value()).toList());
        assertEquals(Set.of(Source.PROSE, Source.NONE),
                calls.stream().map(call -> call.confidence().source()).collect(Collectors.toSet()));
    }

    @Test
    void a_subject_and_an_end_may_stand_in_columns_of_their_own() {
        assertEquals(List.of("CHANGE XLF GE 1 PERCENT | HOURS 2026-04-02T02:16:01Z", "CHANGE SPY LT 0 PERCENT | SESSIONS 2"),
                calls("""
                        | Ticker | Call | Confidence | Horizon |
                        | --- | --- | --- | --- |
                        | XLF | up at least 1% | 0.6 | 48h |
                        | SPY | lower | 0.55 | 2 sessions |
                        """));
    }

    @Test
    void a_table_of_what_others_say_or_under_a_heading_that_gives_it_to_them_holds_none() {
        assertEquals(List.of(), calls("""
                | House | Call | By |
                | --- | --- | --- |
                | A dealer | SPY higher | Friday |
                """));
        assertEquals(List.of(), calls("## Consensus\n\n" + CALLS.substring(CALLS.indexOf('|'))));
    }

    private static List<String> calls(String text) {
        return read(text).stream().map(Shown::call).toList();
    }

    private static List<Call> read(String text) {
        return Reader.read(new MemoToRead(text, Instant.parse("2026-03-31T02:16:01Z"), null, null, null)).calls();
    }
}
