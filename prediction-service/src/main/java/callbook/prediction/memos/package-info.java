/** Follows memo-service's feed: each memo that it shows is read once, however often it is shown. */
package callbook.prediction.memos;
