package callbook.prediction.memos;

import java.util.UUID;

/** Memos as memo-service's feed carries them, whole. */
public final class MemoJson {

    private MemoJson() {
    }

    /** A memo received at {@code receivedAt} that says {@code markdown}, which must need no JSON escapes but {@code \n}. */
    public static String memo(UUID id, String author, String receivedAt, String markdown) {
        return """
                {"id":"%s","author":"%s","byline":"B","number":null,"slug":"s","title":"t","publishedAt":"2026-03-31T02:16:01Z",
                 "receivedAt":"%s","backfilled":%s,"writtenAt":"2026-03-30T19:15:00-07:00","dateline":null,"cycle":null,"revision":1,
                 "sha256":"%s","sourceUrl":null,"notes":[],"markdown":"%s"}"""
                .formatted(id, author, receivedAt, receivedAt.compareTo("2026-03-31T02:31:01Z") > 0, "0".repeat(64), markdown);
    }

    /** The event of the feed that carries a memo. */
    public static String event(UUID id, String memo) {
        return """
                {"specversion":"1.0","id":"%1$s/1","source":"/memo-service","type":"memo.published","subject":"%1$s",
                 "time":"2026-11-01T10:00:01Z","datacontenttype":"application/json","data":%2$s}""".formatted(id, memo);
    }
}
