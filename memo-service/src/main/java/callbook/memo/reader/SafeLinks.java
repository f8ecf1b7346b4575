package callbook.memo.reader;

import java.util.ArrayList;
import java.util.List;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/** Makes each image of a document a link with its words, and each link that leads nowhere we allow its words alone. */
final class SafeLinks extends AbstractVisitor {

    private final List<Image> images = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();

    private SafeLinks() {
    }

    static void in(Node document) {
        SafeLinks found = new SafeLinks();
        document.accept(found);
        // the innermost first: an image may stand inside the words of another
        for (int i = found.images.size() - 1; i >= 0; i--) {
            replace(found.images.get(i));
        }
        found.links.stream().filter(l -> !WebAddress.isAllowed(l.getDestination())).forEach(SafeLinks::unwrap);
    }

    /** All text inside a node. */
    static String words(Node node) {
        StringBuilder words = new StringBuilder();
        node.accept(new AbstractVisitor() {
            @Override
            public void visit(Text text) {
                words.append(text.getLiteral());
            }

            @Override
            public void visit(Code code) {
                words.append(code.getLiteral());
            }
        });
        return words.toString();
    }

    @Override
    public void visit(Image image) {
        images.add(image);
        visitChildren(image);
    }

    @Override
    public void visit(Link link) {
        links.add(link);
        visitChildren(link);
    }

    private static void replace(Image image) {
        String words = words(image);
        Text text = new Text(words.isBlank() ? "image" : words);
        if (isInLink(image) || !WebAddress.isAllowed(image.getDestination())) {
            image.insertBefore(text);
        } else {
            Link link = new Link(image.getDestination(), image.getTitle());
            link.appendChild(text);
            image.insertBefore(link);
        }
        image.unlink();
    }

    private static boolean isInLink(Node node) {
        for (Node parent = node.getParent(); parent != null; parent = parent.getParent()) {
            if (parent instanceof Link || parent instanceof Image) {
                return true;
            }
        }
        return false;
    }

    private static void unwrap(Link link) {
        while (link.getFirstChild() != null) {
            link.insertBefore(link.getFirstChild());
        }
        link.unlink();
    }
}
