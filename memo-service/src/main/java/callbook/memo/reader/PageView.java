package callbook.memo.reader;

import java.util.ArrayList;
import java.util.List;

import callbook.memo.archive.Memo;

/**
 * All that a memo's page shows, ready for its template.
 *
 * @param canonical the page's address
 * @param newest the number of the newest revision
 */
public record PageView(Memo memo, String path, String canonical, int newest, MarkdownPage text, Calls calls) {

    /** A link in the page: to what, and its words. */
    public record Ref(String to, String words) {
    }

    /** When its author says that it was published, for reading. */
    public String published() {
        return Moment.of(memo.publishedAt());
    }

    /** When it arrived here, for reading. */
    public String received() {
        return Moment.of(memo.receivedAt());
    }

    /** Whether we saw it published: {@code witnessed} or {@code backfilled}. */
    public String witness() {
        return memo.backfilled() ? "backfilled" : "witnessed";
    }

    /** What that word means. */
    public String witnessMeaning() {
        return memo.backfilled() ? "it came later than 15 minutes after its claimed publication"
                : "it came within 15 minutes of its claimed publication";
    }

    /** Whether a later revision replaced the one that is shown. */
    public boolean corrected() {
        return memo.revision() < newest;
    }

    /** The other revisions that the page links: those before the newest, newest first, a page's worth of them. */
    public List<Ref> earlier() {
        List<Ref> refs = new ArrayList<>();
        for (int r = newest - 1; r >= 1 && refs.size() < 20; r--) {
            refs.add(new Ref(path + "?revision=" + r, Integer.toString(r)));
        }
        return refs;
    }

    /** Where the exact bytes of what is shown are. */
    public String bytesPath() {
        return path + ".md" + (corrected() ? "?revision=" + memo.revision() : "");
    }

    /** Where the API shows it. */
    public String jsonPath() {
        return "/v1/memos/" + memo.id() + (corrected() ? "/revisions/" + memo.revision() : "");
    }

    /** Where the author's Atom feed is. */
    public String feedPath() {
        return "/feed.atom?author=" + WebAddress.segment(memo.author());
    }
}
