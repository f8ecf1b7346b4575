package callbook.memo.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/** Marks the words of a memo that state a call, wherever the text of the page is the text of the memo to the letter. */
final class QuoteMarks extends AbstractVisitor {

    /**
     * The words of a call in the memo's text.
     *
     * @param start in UTF-16 units, inclusive
     * @param end exclusive
     * @param call the call's place on the page, from 1
     */
    record Quoted(int start, int end, int call) {
    }

    private static final class Marked extends CustomNode {

        private final int call;

        Marked(int call) {
            this.call = call;
        }
    }

    private final String markdown;
    private final List<Quoted> quotes;
    private final List<Text> texts = new ArrayList<>();

    private QuoteMarks(String markdown, List<Quoted> quotes) {
        this.markdown = markdown;
        this.quotes = quotes;
    }

    static void in(Node document, String markdown, List<Quoted> quotes) {
        List<Quoted> ordered = new ArrayList<>(quotes);
        ordered.sort(Comparator.comparingInt(Quoted::start));
        QuoteMarks marks = new QuoteMarks(markdown, ordered);
        if (!ordered.isEmpty()) {
            document.accept(marks);
        }
        marks.texts.forEach(marks::mark);
    }

    @Override
    public void visit(Text text) {
        texts.add(text);
    }

    private void mark(Text text) {
        List<SourceSpan> spans = text.getSourceSpans();
        String literal = text.getLiteral();
        if (spans.size() != 1 || !markdown.startsWith(literal, spans.get(0).getInputIndex())) {
            return;
        }
        int from = spans.get(0).getInputIndex();
        int end = from + literal.length();
        int done = from;
        for (Quoted quote : quotes) {
            int start = Math.max(done, quote.start());
            int stop = Math.min(end, quote.end());
            if (start < stop) {
                text.insertBefore(new Text(literal.substring(done - from, start - from)));
                Marked marked = new Marked(isInLink(text) ? 0 : quote.call());
                marked.appendChild(new Text(literal.substring(start - from, stop - from)));
                text.insertBefore(marked);
                done = stop;
            }
        }
        text.setLiteral(literal.substring(done - from));
    }

    private static boolean isInLink(Node node) {
        for (Node parent = node.getParent(); parent != null; parent = parent.getParent()) {
            if (parent instanceof Link) {
                return true;
            }
        }
        return false;
    }

    /** Shows marks, each a link to its call where it stands in no other link. */
    static NodeRenderer renderer(HtmlNodeRendererContext context) {
        HtmlWriter html = context.getWriter();
        return new NodeRenderer() {
            @Override
            public Set<Class<? extends Node>> getNodeTypes() {
                return Set.of(Marked.class);
            }

            @Override
            public void render(Node node) {
                int call = ((Marked) node).call;
                html.tag("mark");
                if (call > 0) {
                    html.tag("a", Map.of("href", "#call-" + call));
                }
                context.render(node.getFirstChild());
                if (call > 0) {
                    html.tag("/a");
                }
                html.tag("/mark");
            }
        };
    }
}
