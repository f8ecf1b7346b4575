package callbook.memo.archive;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

import callbook.memo.intake.MemoDraft;
import callbook.memo.intake.MemoText;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

@Entity
@Immutable
@Table(name = "memo_revision")
@IdClass(RevisionKey.class)
class MemoRevisionEntity extends PanacheEntityBase {

    @Id
    @Column(name = "memo_id")
    UUID memoId;
    @Id
    int revision;
    String author;
    String byline;
    Integer number;
    String slug;
    String title;
    @Column(name = "published_at")
    Instant publishedAt;
    @Column(name = "received_at")
    Instant receivedAt;
    boolean backfilled;
    @Column(name = "written_at")
    Instant writtenAt;
    @Column(name = "written_offset_seconds")
    Integer writtenOffsetSeconds;
    String dateline;
    Integer cycle;
    @Column(name = "source_url")
    String sourceUrl;
    @JdbcTypeCode(SqlTypes.ARRAY)
    List<String> notes;
    String sha256;
    byte[] bytes;

    static MemoRevisionEntity first(UUID id, MemoDraft draft, MemoText text) {
        MemoRevisionEntity e = new MemoRevisionEntity();
        e.memoId = id;
        e.revision = 1;
        e.author = draft.author();
        e.byline = draft.byline();
        e.number = draft.number();
        e.slug = draft.slug();
        e.title = draft.title();
        e.publishedAt = draft.publishedAt();
        e.receivedAt = draft.receivedAt();
        e.backfilled = draft.backfilled();
        e.writtenAt = draft.writtenAt() == null ? null : draft.writtenAt().toInstant();
        e.writtenOffsetSeconds = draft.writtenAt() == null ? null : draft.writtenAt().getOffset().getTotalSeconds();
        e.dateline = draft.dateline();
        e.cycle = draft.cycle();
        e.sourceUrl = draft.sourceUrl();
        e.notes = draft.notes();
        e.sha256 = text.sha256();
        e.bytes = text.bytes();
        return e;
    }

    Memo memo() {
        return new Memo(memoId, author, byline, number, slug, title, publishedAt, receivedAt, backfilled, written(), dateline,
                cycle, revision, sha256, sourceUrl, notes, new String(bytes, StandardCharsets.UTF_8));
    }

    private OffsetDateTime written() {
        return writtenAt == null ? null : writtenAt.atOffset(ZoneOffset.ofTotalSeconds(writtenOffsetSeconds));
    }
}
