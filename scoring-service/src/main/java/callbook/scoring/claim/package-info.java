/**
 * The claim algebra: what a call says, before anybody looks at a price. Prediction-service has these types too, on purpose: the
 * two share
 * a contract, not code.
 */
package callbook.scoring.claim;
