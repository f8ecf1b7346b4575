/**
 * Knows what was written: memos byte for byte, their headers, their revisions and where to find them. Knows nothing of
 * calls, prices or verdicts.
 */
package callbook.memo;
