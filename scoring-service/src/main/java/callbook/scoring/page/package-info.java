/** Lists in pages: how long one is, and where the next begins. */
package callbook.scoring.page;
