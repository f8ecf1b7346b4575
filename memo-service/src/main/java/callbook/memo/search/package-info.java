/** Full-text search: what asks, what is found and the words around it. The rules of the words stand in V3__search.sql. */
package callbook.memo.search;
