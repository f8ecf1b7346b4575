/**
 * A second opinion, off unless configured: a language model proposes calls for the sentences that the grammar leaves open. What
 * it says is checked like anything from outside, quotes the memo, and counts for nothing until a person accepts it.
 */
package callbook.prediction.proposal;
