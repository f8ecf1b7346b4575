/**
 * The fifth stage of reading: the items of a sentence fill the slots of its clauses (who, which way, how far, until when), and
 * rules turn
 * the slots into legs. What does not fit is no claim.
 */
package callbook.prediction.reading.clause;
