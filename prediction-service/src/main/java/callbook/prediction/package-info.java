/**
 * Knows what was claimed: the language of memos and the algebra of the calls in them. Knows no price and no holiday.
 */
package callbook.prediction;
