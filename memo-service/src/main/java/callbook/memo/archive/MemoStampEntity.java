package callbook.memo.archive;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;

import callbook.memo.intake.Precedent;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/** What a correction is held to of an earlier revision; a memo may have many, so nothing else of them is read. */
@Entity
@Immutable
@Table(name = "memo_revision")
@IdClass(RevisionKey.class)
class MemoStampEntity extends PanacheEntityBase {

    @Id
    @Column(name = "memo_id")
    UUID memoId;
    @Id
    int revision;
    String byline;
    @Column(name = "published_at")
    Instant publishedAt;
    @Column(name = "received_at")
    Instant receivedAt;
    @Column(name = "text_stamp")
    Instant textStamp;
    @Column(name = "written_at")
    Instant writtenAt;
    @Column(name = "written_offset_seconds")
    Integer writtenOffsetSeconds;
    String dateline;
    @Column(name = "source_url")
    String sourceUrl;
    String sha256;

    Precedent.Revision revision() {
        OffsetDateTime written = writtenAt == null ? null
                : writtenAt.atOffset(ZoneOffset.ofTotalSeconds(writtenOffsetSeconds));
        return new Precedent.Revision(publishedAt, receivedAt, textStamp, dateline, written);
    }
}
