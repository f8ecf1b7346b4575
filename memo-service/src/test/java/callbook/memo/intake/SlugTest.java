package callbook.memo.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.text.Normalizer;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '>', quoteCharacter = '`', textBlock = """
            The Small-Cap Canary Isn't About Iran  > the-small-cap-canary-isn-t-about-iran
            Isn’t It                               > isn-t-it
            ABSTAIN, and the Reasons Are Boring    > abstain-and-the-reasons-are-boring
            Café Ångström İstanbul                 > cafe-angstrom-istanbul
            ﬁn ½ ①                                 > fin-1-2-1
            Größe STRAẞE                           > grosse-strasse
            Ærø Œuvre Łódź Đoković Ørsted Þór Ḩıħ   > aero-oeuvre-lodz-dokovic-orsted-thor-hih
            Рынок упал                             > рынок-упал
            市场下跌                                > 市场下跌
            한국 시장                               > 한국-시장
            हिन्दी बाज़ार                              > हिन्दी-बाज़ार
            --- 24h! --                            > 24h
            🚀🌕                                   > memo
            """)
    void a_slug_keeps_letters_and_digits_of_any_script(String title, String slug) {
        assertEquals(Normalizer.normalize(slug, Normalizer.Form.NFC), Slug.ofTitle(title));
    }

    @Test
    void a_name_of_nothing_but_signs_has_no_slug() {
        assertEquals("", Slug.of("🙂 · —"));
    }

    @Test
    void a_long_slug_is_cut_at_a_hyphen() {
        assertEquals("word-".repeat(15) + "word", Slug.of("word ".repeat(40)));
        assertEquals("a".repeat(80), Slug.of("a".repeat(80) + " b"));
        assertEquals("a".repeat(80), Slug.of("a".repeat(200)));
        assertEquals("b", Slug.of("b " + "a".repeat(200)));
    }
}
