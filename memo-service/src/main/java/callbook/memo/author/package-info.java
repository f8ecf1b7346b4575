/** Who has published memos here. */
package callbook.memo.author;
