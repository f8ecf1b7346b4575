package callbook.memo.reader;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;

/** Puts a memo's headings below the page's, which is the memo's title. */
final class Headings extends AbstractVisitor {

    private static final int LOWEST = 6;

    private Headings() {
    }

    static void fit(Node document, String title) {
        if (document.getFirstChild() instanceof Heading first && SafeLinks.words(first).strip().equals(title)) {
            first.unlink();
        }
        document.accept(new Headings());
    }

    @Override
    public void visit(Heading heading) {
        heading.setLevel(Math.min(LOWEST, heading.getLevel() + 1));
    }
}
