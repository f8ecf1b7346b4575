package callbook.memo.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PermanentLinkTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', nullValues = "-", textBlock = """
            Permanent link: https://memos.example/read/179/the-canary         ; 179 ; the-canary
            PERMANENT LINK: http://memos.example/read/0179/The-Canary/        ; 179 ; the-canary
            *Permanent link: https://memos.example/read/179/the-canary*       ; 179 ; the-canary
            _Permanent link: https://memos.example/read/179/the-canary_       ; 179 ; the-canary
            Permanent link: <https://memos.example/read/179/the-canary>       ; 179 ; the-canary
            [Permanent link](https://memos.example/read/179/the-canary)       ; 179 ; the-canary
            Permanent link: [here](https://memos.example/read/179/the-canary?a=b#c) ; 179 ; the-canary
            Permanent link — https://memos.example/read/179/the-canary.       ; 179 ; the-canary
            Permanent link: https://memos.example/read/179                    ; 179 ; -
            Permanent link: https://memos.example/read/179/                   ; 179 ; -
            Permanent link: https://memos.example/read/5/caf%C3%A9            ; 5   ; café
            Permanent link: https://memos.example/read/5/bad%zz               ; 5   ; bad-zz
            İ permanent link: https://memos.example/read/5/x                  ; 5   ; x
            """)
    void number_and_slug_come_from_the_permanent_link(String line, Integer number, String slug) {
        PermanentLink link = PermanentLink.in("# T\n\ntext\n\n---\n" + line + "\r\n\r\n");

        assertEquals(number, link.number());
        assertEquals(slug, link.slug());
    }

    @ParameterizedTest
    @ValueSource(strings = { "0", "2147483648", "99999999999999999999", "abc", "-1" })
    void a_number_that_is_none_is_null_with_a_note(String number) {
        PermanentLink link = PermanentLink.in("text\nPermanent link: https://memos.example/read/" + number + "/slug");

        assertNull(link.number());
        assertEquals("slug", link.slug());
        assertEquals(1, link.notes().size());
    }

    @ParameterizedTest
    @ValueSource(strings = { "See https://memos.example/read/179/the-canary for more.", "Permanent link: to be decided",
            "https://memos.example/read/179/the-canary", "Link: https://memos.example/read/179/x" })
    void an_address_in_prose_is_no_permanent_link(String line) {
        assertEquals(PermanentLink.none(), PermanentLink.in("# T\n\n" + line));
    }

    @Test
    void only_the_last_lines_say_where_a_memo_lives_and_the_last_of_them_wins() {
        assertEquals(PermanentLink.none(), PermanentLink.in("Permanent link: https://m.example/read/1/a" + "\nmore".repeat(5)));
        assertEquals(2, PermanentLink
                .in("Permanent link: https://m.example/read/1/a\nPermanent link: https://m.example/read/2/b\n\n").number());
    }

    @Test
    void a_sites_own_long_slug_stays() {
        String slug = "word-".repeat(20) + "end";

        assertEquals(slug, PermanentLink.in("Permanent link: https://m.example/read/1/" + slug).slug());
    }
}
