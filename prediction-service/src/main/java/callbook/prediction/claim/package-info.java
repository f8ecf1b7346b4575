/**
 * The algebra of claims: what a testable call says, as values that cannot be built in a state that makes no sense. Knows no
 * text, no
 * price and no calendar.
 */
package callbook.prediction.claim;
