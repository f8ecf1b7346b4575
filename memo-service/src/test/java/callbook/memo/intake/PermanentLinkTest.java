package callbook.memo.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;

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
    void only_the_last_lines_say_where_a_memo_lives() {
        assertEquals(PermanentLink.none(), PermanentLink.in("Permanent link: https://m.example/read/1/a" + "\nmore".repeat(5)));
        assertEquals(PermanentLink.none(), PermanentLink.in("Permanent link: https://m.example/read/1/a\n\nmore"));
    }

    @Test
    void two_different_links_at_the_end_are_none_with_a_note() {
        PermanentLink link = PermanentLink
                .in("text\n\nPermanent link: https://m.example/read/1/a\nPermanent link: https://m.example/read/2/b\n\n");

        assertNull(link.number());
        assertNull(link.slug());
        assertEquals(List.of("number: the memo ends with different permanent links"), link.notes());
    }

    @Test
    void the_same_link_twice_is_one_link() {
        String line = "Permanent link: https://m.example/read/1/a\n";

        assertEquals(new PermanentLink(1, "a", List.of()), PermanentLink.in("text\n\n" + line + "---\n" + line));
    }

    @ParameterizedTest
    @ValueSource(strings = { "\n---\n", "\n\n***\n\n", "\n*Debate: contested · 57 | Macro: 58%*\n",
            "\nDebate: contested · 57\n",
            "\n\n*Not advice.*\n\n---\n_Copyright_\n", "\r\n\r\n---\r\n" })
    void rules_italics_and_debate_lines_may_stand_behind_it(String behind) {
        assertEquals(31, PermanentLink.in("text\n\nPermanent link: https://m.example/read/31/a" + behind).number());
    }

    @ParameterizedTest
    @ValueSource(strings = { "> LINK", "> quoted\nLINK", "> a\n> LINK\n\n---", "- LINK", "- item\nLINK", "1. item\nLINK",
            "2) LINK",
            "- item\n\n  LINK", "* LINK", "    LINK", "\tLINK", "| LINK |", "LINK\n\n**The end**", "LINK\n\n- *item*",
            "LINK\n> quoted", "LINK\n\n[DIRECTION: up (SPY)]" })
    void a_link_that_is_quoted_listed_or_followed_by_text_is_another_memos(String end) {
        assertEquals(PermanentLink.none(),
                PermanentLink.in("# T\n\ntext\n\n" + end.replace("LINK", "Permanent link: https://m.example/read/31/a")));
    }

    @ParameterizedTest
    @ValueSource(strings = { "```\nLINK\n```\n", "```\nLINK\n", "~~~text\n```\n\nLINK\n~~~", "<!-- LINK -->",
            "<!--\nLINK\n-->\n",
            "<!-- a -->\n<!--\nLINK -->" })
    void a_link_in_code_or_in_a_comment_is_none(String end) {
        Header header = Memos
                .header("# T\n\ntext\n\n" + end.replace("LINK", "Permanent link: https://m.example/read/31/a"));

        assertNull(header.number());
        assertNull(header.slug());
    }

    @Test
    void a_comment_behind_the_footer_and_code_before_it_change_nothing() {
        Header header = Memos.header(
                "# T\n\n```\ncode\n```\n\nPermanent link: https://m.example/read/31/a\n<!-- made by\na program -->\n");

        assertEquals(31, header.number());
        assertEquals("a", header.slug());
    }

    @ParameterizedTest
    @ValueSource(strings = { "The permanent link of my last memo is https://m.example/read/31/a",
            "Permanent link of last week: https://m.example/read/31/a",
            "Compare the permalink https://m.example/read/31/a" })
    void a_sentence_about_a_link_is_not_the_memos_own(String line) {
        assertEquals(PermanentLink.none(), PermanentLink.in("text\n\n" + line));
    }

    @ParameterizedTest
    @ValueSource(strings = { "Permalink: https://m.example/read/31/a",
            "Permanent link to this memo: https://m.example/read/31/a",
            "🔗 [Permanent link](https://m.example/read/31/a)", "Permanent link: /read/31/a" })
    void a_label_may_be_worded_otherwise(String line) {
        assertEquals(31, PermanentLink.in("text\n\n" + line).number());
    }

    @Test
    void a_sites_own_long_slug_stays() {
        String slug = "word-".repeat(20) + "end";

        assertEquals(slug, PermanentLink.in("Permanent link: https://m.example/read/1/" + slug).slug());
    }
}
