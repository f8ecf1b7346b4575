package callbook.memo.archive;

import java.nio.charset.StandardCharsets;
import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;

@Entity
@Immutable
@Table(name = "memo_revision")
class MemoRevisionEntity extends MemoHeadEntity {

    byte[] bytes;
    @Column(name = "text_stamp")
    Instant textStamp;
    String writer;
    boolean again;

    static MemoRevisionEntity of(RevisionKey key, Submission s) {
        MemoRevisionEntity e = new MemoRevisionEntity();
        e.memoId = key.memoId();
        e.revision = key.revision();
        e.author = s.draft().author();
        e.byline = s.draft().byline();
        e.number = s.draft().number();
        e.slug = s.draft().slug();
        e.title = s.draft().title();
        e.publishedAt = s.draft().publishedAt();
        e.receivedAt = s.draft().receivedAt();
        e.backfilled = s.draft().backfilled();
        e.writtenAt = s.draft().writtenAt() == null ? null : s.draft().writtenAt().toInstant();
        e.writtenOffsetSeconds = s.draft().writtenAt() == null ? null : s.draft().writtenAt().getOffset().getTotalSeconds();
        e.dateline = s.draft().dateline();
        e.cycle = s.draft().cycle();
        e.sourceUrl = s.draft().sourceUrl();
        e.notes = s.draft().notes();
        e.sha256 = s.text().sha256();
        e.bytes = s.text().bytes();
        e.textStamp = s.draft().textStamp();
        e.writer = s.writer();
        return e;
    }

    Memo memo() {
        return new Memo(memoId, author, byline, number, slug, title, publishedAt, receivedAt, backfilled, written(), dateline,
                cycle, revision, sha256, sourceUrl, notes, new String(bytes, StandardCharsets.UTF_8));
    }
}
