/**
 * The first two stages of reading: a text becomes passages that know where they stand (header, prediction section, prose), and
 * a passage
 * becomes sentences. Quoted blocks, code and tables are nobody's call here and make no passage.
 */
package callbook.prediction.reading.layout;
