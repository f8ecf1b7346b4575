package callbook.memo.archive;

import callbook.memo.intake.Overrides;

/** A memo sent inside JSON; what is stated beside the text wins over the text's header. */
record MemoRequest(String markdown, String author, String publishedAt, Integer number, String sourceUrl) {

    Overrides overrides() {
        return new Overrides(author, publishedAt, number, sourceUrl);
    }
}
