package callbook.memo.reader;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * A memo's Markdown as HTML that is safe to show: HTML in it is shown and not run, images become links, and only http, https
 * and mailto addresses are links. What would cost too much to render is shown as the text it is.
 *
 * @param html elements for the inside of a page
 * @param asText whether it is the text as it is
 */
public record MarkdownPage(String html, boolean asText) {

    private static final List<Extension> TABLES = List.of(TablesExtension.create());
    // HTML blocks are left out: they are found by recursive patterns, and as paragraphs they show just the same.
    private static final Set<Class<? extends Block>> BLOCKS = Set.of(Heading.class, FencedCodeBlock.class, ThematicBreak.class,
            BlockQuote.class, ListBlock.class, IndentedCodeBlock.class);
    private static final Parser PARSER = Parser.builder().extensions(TABLES).enabledBlockTypes(BLOCKS)
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES).build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder().extensions(TABLES).escapeHtml(true).sanitizeUrls(true)
            .attributeProviderFactory(context -> MarkdownPage::attributes).nodeRendererFactory(QuoteMarks::renderer).build();
    /** Escaping makes six characters of one, and marks add some. */
    private static final int GROWTH = 8;
    private static final int LEAST = 65_536;
    /** An address in angle brackets is matched by a recursive pattern. In UTF-16 units. */
    private static final int LONGEST_AFTER_AT = 4_000;

    /** The page of a memo without its calls. */
    static MarkdownPage of(String markdown, String title) {
        return of(markdown, title, List.of());
    }

    /**
     * The page of a memo; a first heading that says the title again is left out, since the page has the title.
     *
     * @param quotes the words of the text to mark
     */
    static MarkdownPage of(String markdown, String title, List<QuoteMarks.Quoted> quotes) {
        if (Intricacy.isTooHigh(markdown) || hasLongAddress(markdown)) {
            return asIs(markdown);
        }
        try {
            Node document = PARSER.parse(markdown.startsWith("\uFEFF") ? " " + markdown.substring(1) : markdown);
            QuoteMarks.in(document, markdown, quotes);
            SafeLinks.in(document);
            Headings.fit(document, title);
            BoundedText html = new BoundedText(LEAST + GROWTH * markdown.length());
            RENDERER.render(document, html);
            return new MarkdownPage(html.toString(), false);
        } catch (BoundedText.Full | StackOverflowError e) {
            // the second is what the first check is to prevent; a form that it overlooks costs the layout, not the page
            return asIs(markdown);
        }
    }

    private static boolean hasLongAddress(String markdown) {
        int at = markdown.indexOf('@');
        while (at >= 0) {
            int blank = markdown.indexOf(' ', at);
            int end = blank < 0 ? markdown.length() : blank;
            if (end - at > LONGEST_AFTER_AT) {
                return true;
            }
            at = markdown.indexOf('@', end);
        }
        return false;
    }

    private static MarkdownPage asIs(String markdown) {
        return new MarkdownPage("<pre class=\"as-is\">" + Html.escape(markdown) + "</pre>", true);
    }

    private static void attributes(Node node, String tag, Map<String, String> attributes) {
        if (node instanceof Link) {
            attributes.put("rel", "nofollow noopener noreferrer");
        }
    }
}
