package callbook.memo.archive;

import java.time.Instant;

/**
 * When and from whom something came in.
 *
 * @param at by our clock
 * @param writer as every stored row names it
 */
record Receipt(Instant at, String writer) {
}
