/** Keeps what was read in each memo, and reads texts on request. */
package callbook.prediction.extraction;
