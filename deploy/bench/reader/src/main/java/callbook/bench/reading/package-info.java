/** Measures how fast the reader reads, beside a parser of the same Markdown and as texts grow. */
package callbook.bench.reading;
