package callbook.memo.archive;

import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

import callbook.memo.intake.MemoDraft;

/** The columns of a stored memo, in the form in which hundreds of rows are one statement: an array of values for each. */
enum MemoColumn {

    MEMO_ID("uuid", NewMemo::id),
    AUTHOR("text", draft(MemoDraft::author)),
    BYLINE("text", draft(MemoDraft::byline)),
    NUMBER("int4", draft(MemoDraft::number)),
    SLUG("text", draft(MemoDraft::slug)),
    TITLE("text", draft(MemoDraft::title)),
    PUBLISHED_AT("timestamptz", draft(MemoDraft::publishedAt)),
    RECEIVED_AT("timestamptz", draft(MemoDraft::receivedAt)),
    BACKFILLED("bool", draft(MemoDraft::backfilled)),
    WRITTEN_AT("timestamptz", draft(d -> d.writtenAt() == null ? null : d.writtenAt().toInstant())),
    WRITTEN_OFFSET_SECONDS("int4", draft(d -> offset(d.writtenAt()))),
    DATELINE("text", draft(MemoDraft::dateline)),
    CYCLE("int4", draft(MemoDraft::cycle)),
    SOURCE_URL("text", draft(MemoDraft::sourceUrl)),
    NOTES("text", draft(d -> literal(d.notes()))) {
        @Override
        String inserted() {
            return "notes::text[]";
        }
    },
    SHA256("text", m -> m.submission().text().sha256()),
    BYTES("bytea", m -> m.submission().text().bytes()),
    TEXT_STAMP("timestamptz", draft(MemoDraft::textStamp)),
    WRITER("text", m -> m.submission().writer());

    /** One array for each column, and the names of the columns, in this order. */
    static final String PARAMETERS = all(c -> "?::" + c.type + "[]");
    static final String NAMES = all(MemoColumn::column);
    static final String VALUES = all(MemoColumn::inserted);

    private final String type;
    private final Function<NewMemo, Object> value;

    MemoColumn(String type, Function<NewMemo, Object> value) {
        this.type = type;
        this.value = value;
    }

    /** Of the array's elements, as PostgreSQL calls it. */
    String type() {
        return type;
    }

    /** Bytes as they are, everything else in the words of PostgreSQL. */
    Object[] values(List<NewMemo> memos) {
        if (this == BYTES) {
            return memos.stream().map(value).toArray(byte[][]::new);
        }
        return memos.stream().map(value).map(v -> v == null ? null : v.toString()).toArray(String[]::new);
    }

    String inserted() {
        return column();
    }

    private String column() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static Function<NewMemo, Object> draft(Function<MemoDraft, Object> value) {
        return m -> value.apply(m.submission().draft());
    }

    private static Integer offset(OffsetDateTime time) {
        return time == null ? null : time.getOffset().getTotalSeconds();
    }

    /** An array inside the array: those of several dimensions must be rectangular, so it is passed as its literal. */
    private static String literal(List<String> texts) {
        return texts.stream().map(t -> '"' + t.replace("\\", "\\\\").replace("\"", "\\\"") + '"')
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static String all(Function<MemoColumn, String> word) {
        return Arrays.stream(values()).map(word).collect(Collectors.joining(", "));
    }
}
