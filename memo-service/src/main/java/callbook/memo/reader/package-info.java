/**
 * Memos for readers: the permalink page, and the Atom feed. A page is made of what others wrote, so nothing of it runs, nothing
 * is fetched for it and no address of it is followed by a machine.
 */
package callbook.memo.reader;
