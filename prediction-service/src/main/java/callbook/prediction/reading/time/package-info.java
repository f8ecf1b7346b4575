/** The grammar of market time: "over the next 48 hours", "by Friday's close", "within two sessions", "by end of April 1". */
package callbook.prediction.reading.time;
