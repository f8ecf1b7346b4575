package callbook.memo.archive;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;

/** A revision as a list shows it: a page of five hundred must not load as many texts of a mebibyte. */
@Entity
@Immutable
@Table(name = "memo_revision")
class MemoSummaryEntity extends MemoHeadEntity {

    /** The columns that a query for it selects from {@code memo_revision r}: all but the bytes. */
    static final String COLUMNS = """
            r.memo_id, r.revision, r.author, r.byline, r.number, r.slug, r.title, r.published_at, r.received_at, r.backfilled,
            r.written_at, r.written_offset_seconds, r.dateline, r.cycle, r.source_url, r.notes, r.sha256""";

    MemoView view() {
        return new MemoView(memoId, author, byline, number, slug, title, publishedAt, receivedAt, backfilled, written(),
                dateline,
                cycle, revision, sha256, sourceUrl, notes, null);
    }
}
