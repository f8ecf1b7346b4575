package callbook.memo.archive;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/** A row of the revisions, bytes included, as a memo. */
final class MemoRow {

    /** What a query selects from {@code memo_revision} for it. */
    static final String COLUMNS = """
            memo_id, author, byline, number, slug, title, published_at, received_at, backfilled, written_at,
            written_offset_seconds, dateline, cycle, revision, sha256, source_url, notes, bytes""";

    private MemoRow() {
    }

    static Memo memo(ResultSet r) throws SQLException {
        Instant written = instant(r, "written_at");
        return new Memo(r.getObject("memo_id", UUID.class), r.getString("author"), r.getString("byline"),
                r.getObject("number", Integer.class), r.getString("slug"), r.getString("title"), instant(r, "published_at"),
                instant(r, "received_at"), r.getBoolean("backfilled"),
                written == null ? null : written.atOffset(ZoneOffset.ofTotalSeconds(r.getInt("written_offset_seconds"))),
                r.getString("dateline"), r.getObject("cycle", Integer.class), r.getInt("revision"), r.getString("sha256"),
                r.getString("source_url"), List.of((String[]) r.getArray("notes").getArray()),
                new String(r.getBytes("bytes"), StandardCharsets.UTF_8));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
