package callbook.memo.author;

import java.time.Instant;
import java.util.List;

/**
 * An author as the list shows them.
 *
 * @param author slug of the bylines
 * @param bylines all that the author signed with, the newest first
 * @param memos how many memos, each counted once whatever its revisions
 */
record AuthorView(String author, List<String> bylines, long memos, Instant firstPublishedAt, Instant lastPublishedAt) {
}
