package callbook.memo.archive;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.MappedSuperclass;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/** A row of the revisions but for its bytes. */
@MappedSuperclass
@IdClass(RevisionKey.class)
abstract class MemoHeadEntity extends PanacheEntityBase {

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

    OffsetDateTime written() {
        return writtenAt == null ? null : writtenAt.atOffset(ZoneOffset.ofTotalSeconds(writtenOffsetSeconds));
    }
}
