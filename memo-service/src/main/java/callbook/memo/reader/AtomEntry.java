package callbook.memo.reader;

import java.time.Instant;

/**
 * A memo in its newest revision as the Atom feed tells it.
 *
 * @param updated when the newest revision was received
 * @param summary the start of the text
 */
record AtomEntry(Permalink link, String byline, String title, Instant published, Instant updated, String summary) {
}
