package callbook.memo.archive;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;

import callbook.memo.intake.MemoDraft;
import callbook.memo.intake.MemoText;

@Entity
@Immutable
@Table(name = "memo_revision")
class MemoRevisionEntity extends MemoHeadEntity {

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
}
