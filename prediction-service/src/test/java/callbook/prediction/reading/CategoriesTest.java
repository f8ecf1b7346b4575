package callbook.prediction.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import callbook.prediction.claim.Category;

class CategoriesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            IWM underperforms META over the next 48 hours.                       | MACRO RELATIVE SINGLE_NAME
            NVDA closes lower on Thursday.                                       | SINGLE_NAME
            XLF is higher by Friday's close.                                     |
            BTC is above $60,000 by end of April 8.                              | CRYPTO
            WTI falls at least 2% by Friday's close as the truce holds.          | COMMODITY GEOPOLITICAL
            EUR-USD rises over the next 48 hours.                                | FX
            The 10-year falls 10bp by Friday's close after the soft CPI.         | MACRO RATES
            SPY is lower by Friday's close as the overbought market corrects.    | MACRO CORRECTION
            QQQ continues higher over the next 48 hours.                         | MACRO TREND
            SMH rebounds at least 1% by Friday's close.                          | REVERSAL
            GLD outperforms TLT over the next 48 hours.                          | MACRO RATES RELATIVE COMMODITY
            """)
    void a_call_is_of_every_sort_that_its_terms_and_its_words_say(String text, String sorts) {
        Set<Category> expected = new TreeSet<>();
        Arrays.stream((sorts == null ? "" : sorts).split(" ")).filter(s -> !s.isEmpty())
                .forEach(s -> expected.add(Category.valueOf(s)));

        var read = Reader.read(new MemoToRead(text, Instant.parse("2026-03-31T02:16:01Z"), null, null, null));

        assertEquals(expected, read.calls().get(0).categories(), text);
    }
}
