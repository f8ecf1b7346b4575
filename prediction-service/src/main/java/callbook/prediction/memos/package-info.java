/** Follows memo-service's feed: each memo is read once by each extractor version, however often it is shown. */
package callbook.prediction.memos;
