/**
 * The append-only feed of what was read in memos. Transactions commit out of the order in which they draw their numbers, so a
 * reader that asks "after sequence n" would skip a row whose transaction drew n − 1 and commits later. Rows are therefore
 * read in the order (transaction, sequence) and only below the oldest transaction still open.
 */
package callbook.prediction.feed;
