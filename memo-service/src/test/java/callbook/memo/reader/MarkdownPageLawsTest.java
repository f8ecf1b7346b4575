package callbook.memo.reader;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class MarkdownPageLawsTest {

    private static final Pattern TAG = Pattern.compile("<(/?)([a-zA-Z0-9]+)((?:\\s+[a-z]+=\"[^\"<>]*\")*)\\s*/?>");
    private static final Pattern ATTRIBUTE = Pattern.compile("([a-z]+)=\"([^\"]*)\"");
    private static final Set<String> TAGS = Set.of("p", "a", "em", "strong", "code", "pre", "blockquote", "ul", "ol", "li",
            "h1",
            "h2", "h3", "h4", "h5", "h6", "hr", "br", "table", "thead", "tbody", "tr", "th", "td");
    private static final Set<String> ATTRIBUTES = Set.of("rel", "href", "title", "class", "align", "start");

    @Property
    void every_tag_of_a_page_is_ours_and_every_address_allowed(@ForAll("hostile") String markdown) {
        String html = MarkdownPage.of(markdown, "title").html();

        Matcher tags = TAG.matcher(html);
        String rest = tags.replaceAll("");
        assertFalse(rest.contains("<"), html);
        tags.reset();
        while (tags.find()) {
            assertTrue(TAGS.contains(tags.group(2)), html);
            Matcher attributes = ATTRIBUTE.matcher(tags.group(3));
            while (attributes.find()) {
                assertTrue(ATTRIBUTES.contains(attributes.group(1)), html);
                assertTrue(!attributes.group(1).equals("href")
                        || attributes.group(2).toLowerCase(Locale.ROOT).matches("(https?://|mailto:)\\S+"), html);
            }
        }
    }

    @Provide
    Arbitrary<String> hostile() {
        Arbitrary<String> pieces = Arbitraries.of("<script>", "</script>", "<img src=x onerror=y>", "javascript:",
                "JAVASCRIPT:",
                "data:text/html,", "https://x.org/", "mailto:", "[", "](", ")", "![", "]: ", "\"", "'", "<", ">", "`", "```\n",
                "\n",
                "\n\n", "    ", "> ", "- ", "1. ", "# ", "|", "|-|-|\n", "*", "**", "_", "&#106;", "&colon;", "&quot;", "&lt;",
                "\\",
                "\t", " ", "onclick=", "style=", "x", "é", "📉", "\u202E", "\u0001", "&#x0;", "//", "#");
        return pieces.list().ofMinSize(1).ofMaxSize(24).map(list -> String.join("", list));
    }
}
