package callbook.memo.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitleTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '>', quoteCharacter = '`', commentCharacter = '&', textBlock = """
            # The Canary Isn't About Iran      > The Canary Isn't About Iran
            #No Space                          > No Space
            ###   Deep ###                     > Deep
            # C#                               > C#
            #1 pick                            > #1 pick
            # **Bold** and _slanted_           > Bold and slanted
            # __Both__ ***at once***           > Both at once
            # 🚀 To the Moon 🌕                > 🚀 To the Moon 🌕
            # 5 * 3 * 2 = 30                   > 5 * 3 * 2 = 30
            # snake_case_name and BTC*         > snake_case_name and BTC*
            # The `VIX` and [a link](https://x.example/a) > The VIX and a link
            # A \\*star\\* and \\# hash        > A *star* and # hash
            # ![chart](c.png) of ~~gold~~      > chart of gold
            **Everything Bold**                > Everything Bold
            - a list item                      > a list item
            Plain words.                       > Plain words.
            # שלום עולם                        > שלום עולם
            # One\u2028two\u0007               > One two
            """)
    void a_title_is_its_words_without_markdowns_marks(String line, String title) {
        assertEquals(title, Title.of(Markdown.bare(line)).text());
    }

    @Test
    void a_quoted_line_gives_its_words() {
        assertEquals("quoted", Title.of("> > quoted").text());
    }

    @Test
    void a_long_title_is_cut_at_a_word_and_says_so() {
        Title title = Title.of("# " + "word ".repeat(100));

        assertEquals("word ".repeat(40).strip(), title.text());
        assertTrue(title.isCut());
    }

    @Test
    void a_word_without_end_is_cut_between_characters() {
        assertEquals("😀".repeat(200), Title.of("# " + "😀".repeat(300)).text());
        assertEquals("😀".repeat(200), Title.of("#" + "😀".repeat(300_000)).text());
    }

    @Test
    void a_title_comes_from_the_first_line_that_says_something() {
        assertEquals("Said", Memos.header("---\n\n#\n```markdown\n***\n# Said\n").title());
        assertEquals("***", Memos.header("***\n---\n").title());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '>', quoteCharacter = '"', commentCharacter = '&', textBlock = """
            ```|Not title|```|Said               > Said
            ~~~java|```|Not title|~~~~|Said      > Said
            ```markdown|# Not title|```|Said     > Said
            ```|Not title|```                    > Untitled
            ```|Not title                        > Untitled
            ```markdown|# Said|```               > Said
            ```md|# Said                         > Said
            {hidden}|Said                        > Said
            {hidden}{two|lines}|# Said           > Said
            # Said {toc}                         > Said
            {hidden}                             > Untitled
            {|```|}|Said                         > Said
            """)
    void code_and_comments_are_no_title(String text, String title) {
        String memo = text.replace('|', '\n').replace("{", "<!-- ").replace("}", " -->");

        assertEquals(title, Memos.header(memo).title());
    }

    @Test
    void a_comment_that_never_ends_is_text() {
        assertEquals("<!-- said", Memos.header("<!-- said\n\nmore").title());
    }
}
