/**
 * The third stage of reading: a sentence becomes tokens. Also the tables that all later stages look words up in; a reader
 * extends them by
 * a line.
 */
package callbook.prediction.reading.words;
