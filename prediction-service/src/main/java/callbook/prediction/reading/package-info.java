/**
 * Reads a text and finds the calls in it, in pure stages with a visible input and output: {@code layout} (sections, sentences),
 * {@code words}
 * (tokens), {@code time} and {@code items} (tokens with a role), {@code clause} (legs), and here tags, confidences and the
 * joining into
 * calls. What is not understood becomes untestable with its reason, or nothing; never a call.
 */
package callbook.prediction.reading;
