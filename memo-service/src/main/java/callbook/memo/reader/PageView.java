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

    public String published() {
        return Moment.of(memo.publishedAt());
    }

    public String received() {
        return Moment.of(memo.receivedAt());
    }

    public String witness() {
        return memo.backfilled() ? "backfilled" : "witnessed";
    }

    public String witnessMeaning() {
        return memo.backfilled() ? "it came later than 15 minutes after its claimed publication"
                : "it came within 15 minutes of its claimed publication";
    }

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

    public String bytesPath() {
        return path + ".md" + (corrected() ? "?revision=" + memo.revision() : "");
    }

    public String jsonPath() {
        return "/v1/memos/" + memo.id() + (corrected() ? "/revisions/" + memo.revision() : "");
    }

    public String feedPath() {
        return "/feed.atom?author=" + WebAddress.segment(memo.author());
    }
}
