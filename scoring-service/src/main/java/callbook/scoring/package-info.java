/**
 * Knows what came of it: prices, market calendars, settlements, scores and the record. Reads no prose.
 */
package callbook.scoring;
