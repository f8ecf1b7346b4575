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

    /** The event of the feed that carries a correction of a memo, which was published when it was received. */
    public static String corrected(UUID id, int revision, String author, String receivedAt, String markdown) {
        String memo = memo(id, author, receivedAt, markdown).replace("\"publishedAt\":\"2026-03-31T02:16:01Z\"",
                "\"publishedAt\":\"" + receivedAt + "\"").replace("\"backfilled\":true", "\"backfilled\":false")
                .replace("\"writtenAt\":\"2026-03-30T19:15:00-07:00\"", "\"writtenAt\":null")
                .replace("\"revision\":1", "\"revision\":" + revision);
        return event(id, memo).replace(id + "/1", id + "/" + revision).replace("memo.published", "memo.revised");
    }

    /** The event of the feed that carries a memo. */
    public static String event(UUID id, String memo) {
        return """
                {"specversion":"1.0","id":"%1$s/1","source":"/memo-service","type":"memo.published","subject":"%1$s",
                 "time":"2026-11-01T10:00:01Z","datacontenttype":"application/json","data":%2$s}""".formatted(id, memo);
    }
}
