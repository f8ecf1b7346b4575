/**
 * The fourth stage of reading: tokens become items with a role, by the tables {@code words.csv} (words),
 * {@code instruments.csv},
 * {@code proxies.csv} and {@code clashes.csv} (things with a price), by the shape of figures and by the grammar of time.
 */
package callbook.prediction.reading.items;
