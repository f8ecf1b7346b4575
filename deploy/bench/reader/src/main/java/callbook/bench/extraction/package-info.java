/** Compares what the reader finds in labelled texts with what people found in them. Knows the form of the labels. */
package callbook.bench.extraction;
