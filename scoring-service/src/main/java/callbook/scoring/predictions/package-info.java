/** Follows prediction-service's feed: each call that it shows is kept once, however often it is shown. */
package callbook.scoring.predictions;
