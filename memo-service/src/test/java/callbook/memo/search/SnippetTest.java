package callbook.memo.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class SnippetTest {

    @Test
    void words_found_are_marked_and_tickers_read_as_they_were_written() {
        assertEquals("$**IT** and **S&P** 500 of **BRK**/A", Snippet.readable(
                "$\u000Etkr0IT\u000F and \u000Etkr0SnP\u000F 500 of \u000EBRK\u000F\u0007A"));
    }

    @Test
    void what_says_the_private_word_in_the_text_says_it_in_the_snippet() {
        assertEquals("tkr0 tkr0IT TKR00 IT", Snippet.readable("tkr00 tkr00IT TKR000 tkr0IT"));
    }

    @Test
    void signs_that_part_words_come_back() {
        assertEquals("a@b_c&d<e>f/g “IT”—", Snippet.readable(
                "a\u0002b\u0003c\u0004d\u0005e\u0006f\u0007g \u0001“\u0001tkr0IT\u0001”—\u0001"));
    }

    @Test
    void every_pair_of_asterisks_is_ours() {
        assertEquals("Prediction: **IWM** lags; 2 * 3 and 4*5", Snippet.readable(
                "**Prediction:** *\u000EIWM\u000F* lags; 2 * 3 and 4*5"));
    }

    @Test
    void line_ends_and_control_characters_are_blanks() {
        assertEquals("a b c", Snippet.readable(" a\r\n\tb\u0085\u2028c\u0008 "));
    }
}
