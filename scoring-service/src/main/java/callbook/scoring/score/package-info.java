/**
 * What a probability was worth once it is known what happened, and what a rate means with so few cases. Plain formulas; each
 * names its source.
 */
package callbook.scoring.score;
