package callbook.memo.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

class MarkdownPageTest {

    private static final int MEBIBYTE = 1 << 20;

    @Test
    void markdown_and_tables_are_laid_out() {
        String html = html(
                "# T\n\n## Why\n\nIt is **so**: [x](https://x.org/a?b=1&c=2 \"t\")\n\n| a | b |\n|---|--:|\n| 1 | 2 |\n");

        assertTrue(html.startsWith("<h3>Why</h3>"), html);
        assertTrue(html.contains("<strong>so</strong>"), html);
        assertTrue(
                html.contains("<a rel=\"nofollow noopener noreferrer\" href=\"https://x.org/a?b=1&amp;c=2\" title=\"t\">x</a>"),
                html);
        assertTrue(html.contains("<td align=\"right\">2</td>"), html);
    }

    @Test
    void html_is_shown_and_not_run() {
        assertEquals("<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>\n", html("<script>alert(1)</script>"));
        assertEquals("<p>a &lt;img src=x onerror=alert(1)&gt;</p>\n", html("a <img src=x onerror=alert(1)>"));
        assertEquals("<pre><code class=\"language-x&quot;onclick=&quot;y\">&lt;b&gt;\n</code></pre>\n",
                html("```x\"onclick=\"y\n<b>\n```"));
    }

    @Test
    void only_web_and_mail_addresses_are_links() {
        for (String address : new String[] { "javascript:alert(1)", "JaVaScRiPt:alert(1)", "java&#115;cript:alert(1)",
                "<java\tscript:alert(1)>", "&#1;javascript:alert(1)", "data:text/html;base64,eA==", "vbscript:x",
                "file:///etc/passwd",
                "//evil.example/x", "/v1/memos", "#top", "javascript&colon;alert(1)", "&Tab;javascript:x",
                "blob:https://x.org/1" }) {
            assertEquals("<p>x</p>\n", html("[x](" + address + ")"), address);
            assertEquals("<p>x</p>\n", html("[x]\n\n[x]: " + address), address);
            assertEquals("<p>x</p>\n", html("![x](" + address + ")"), address);
        }
        assertEquals("<p>javascript:alert(1)</p>\n", html("<javascript:alert(1)>"));
        for (String address : new String[] { "http://x.org", "HTTPS://x.org/é?a=b", "mailto:a@x.org" }) {
            assertTrue(html("[x](" + address + ")").contains("<a rel=\"nofollow noopener noreferrer\" href=\""), address);
        }
    }

    @Test
    void an_image_is_a_link_with_its_words_and_never_fetched() {
        assertEquals("<p><a rel=\"nofollow noopener noreferrer\" href=\"https://x.org/i.png\">a chart</a></p>\n",
                html("![a *chart*](https://x.org/i.png)"));
        assertEquals("<p><a rel=\"nofollow noopener noreferrer\" href=\"https://x.org\">chart</a></p>\n",
                html("[![chart](https://x.org/i.png)](https://x.org)"));
        assertEquals("<p><a rel=\"nofollow noopener noreferrer\" href=\"https://x.org/i.png\">image</a></p>\n",
                html("![](https://x.org/i.png)"));
        assertFalse(html("![a![b![c](https://c)](https://b)](https://a)").contains("<img"));
    }

    @Test
    void hostile_markdown_is_shown_as_text_in_little_time_and_stack() {
        Map<String, String> hostile = new LinkedHashMap<>();
        for (String piece : new String[] { "*", "[", "`", "> ", "- ", "![", "[a](", "*a ", "**a _b ", "<a@b.", "<!--", "1. ",
                "((*", "a*b_" }) {
            hostile.put(piece, piece.repeat(MEBIBYTE / piece.length()));
        }
        hostile.put("emphasis", "*".repeat(500_000) + "a" + "*".repeat(500_000));
        hostile.put("columns", "|" + " a |".repeat(10_000) + "\n|" + "-|".repeat(10_000) + "\n" + "|\n".repeat(100_000));
        hostile.put("rows", "|" + " a |".repeat(200) + "\n|" + "-|".repeat(200) + "\n" + "x\n".repeat(300_000));
        hostile.put("reference", "[a]: https://x.org/" + "y".repeat(10_000) + "\n\n" + "[a] ".repeat(10_000));
        StringBuilder list = new StringBuilder();
        for (int depth = 0; depth < 1_000; depth++) {
            list.append("  ".repeat(depth)).append("- a\n");
        }
        hostile.put("list", list.toString());

        // generous, for a machine that does other things: without the bounds these take minutes, or all memory
        assertTimeoutPreemptively(Duration.ofSeconds(60),
                () -> hostile.forEach((name, text) -> assertTrue(MarkdownPage.of(text, "T").asText(), name)));
    }

    @Test
    void what_people_write_is_never_too_intricate() {
        String section = "## Part\n\n" + "- **IWM** falls *by* [1%](https://x.org) in `24h` (see _note_)\n".repeat(60)
                + "\n> quote\n> > in quote\n\n| a | b |\n|---|---|\n" + "| 1 | **2** |\n".repeat(40) + "\n"
                + "word ".repeat(400)
                + "\n\n    code * [ `\n\n";

        assertFalse(MarkdownPage.of(section, "T").asText());
        assertFalse(MarkdownPage.of(section.repeat(15), "T").asText());
        assertFalse(MarkdownPage.of("***\n\n* * *\n\n___________________\n\n" + "word ".repeat(100_000), "T").asText());
        assertFalse(MarkdownPage.of("![x](data:image/png;base64," + "A".repeat(200_000) + ")", "T").asText());
    }

    @Test
    void the_words_of_a_call_are_marked_where_they_stand() {
        String markdown = "\uFEFF# T\n\nA **bold IWM** falls & [so](https://x.org) on.\n";
        int start = markdown.indexOf("IWM");
        List<QuoteMarks.Quoted> quotes = List.of(new QuoteMarks.Quoted(start, markdown.indexOf(" on"), 2),
                new QuoteMarks.Quoted(markdown.indexOf("falls"), markdown.indexOf("falls") + 5, 3),
                new QuoteMarks.Quoted(markdown.length(), Integer.MAX_VALUE, 4), new QuoteMarks.Quoted(-5, 1, 5),
                new QuoteMarks.Quoted(9, 4, 6));

        assertEquals("<p>A <strong>bold <mark><a href=\"#call-2\">IWM</a></mark></strong>"
                + "<mark><a href=\"#call-2\"> falls &amp; </a></mark>"
                + "<a rel=\"nofollow noopener noreferrer\" href=\"https://x.org\"><mark>so</mark></a> on.</p>\n",
                MarkdownPage.of(markdown, "T", quotes).html());
    }

    private static String html(String markdown) {
        return MarkdownPage.of(markdown, "T").html();
    }
}
