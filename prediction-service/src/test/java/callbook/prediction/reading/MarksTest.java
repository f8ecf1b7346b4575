package callbook.prediction.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;

class MarksTest {

    private static final Instant AT = Instant.parse("2026-04-22T13:00:00Z");

    @Test
    void a_table_of_levels_and_moves_tells_what_the_tape_says() {
        assertEquals(List.of("US10Y LEVEL 4.31", "US10Y CHANGE 6", "TLT LEVEL 87.9", "TLT CHANGE -0.7"), read("""
                | Instrument | Level | Day |
                | --- | ---: | ---: |
                | US10Y | 4.31% | +6bp |
                | TLT | $87.90 | -0.7% |
                """));
    }

    @Test
    void a_row_that_names_nothing_priced_tells_nothing() {
        assertEquals(List.of(), read("""
                | Instrument | Level |
                | --- | ---: |
                | Payrolls | 212 |
                | Total | 4.31% |
                """));
    }

    @Test
    void a_table_of_results_or_of_what_others_say_holds_no_facts() {
        assertEquals(List.of(), read("""
                | Ticker | Level | Score |
                | --- | ---: | ---: |
                | SPY | 660 | 0.7 |
                """));
        assertEquals(List.of(), read("""
                | Ticker | Level | Bank |
                | --- | ---: | --- |
                | SPY | 800 | Barclays |
                """));
    }

    @Test
    void a_move_without_its_sign_is_no_fact() {
        assertEquals(List.of("SPY LEVEL 660"), read("""
                | Ticker | Last | Change |
                | --- | ---: | ---: |
                | SPY | 660 | 0.7% |
                """));
    }

    private static List<String> read(String table) {
        String memo = "# A note\n\n*W · 2026-04-22 13:00:00*\n\nThe marks of yesterday:\n\n" + table;
        return Reader.read(MemoToRead.of(memo, AT)).observations().stream()
                .map(one -> one.subject() + " " + one.amount().measure() + " " + one.amount().value().toPlainString()).toList();
    }
}
