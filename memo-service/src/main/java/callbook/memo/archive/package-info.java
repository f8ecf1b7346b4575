/** Keeps memos and their revisions, byte for byte, and hands them out. */
package callbook.memo.archive;
