/**
 * Market facts that a text asserts about the past or the present ("IWM down 1.44%", "VIX at 19.8"). The words of a fact stand
 * in {@code observations.csv}; a sentence becomes pieces, pieces become statements, and a statement counts where nothing around
 * it makes it a forecast, a condition or somebody's bet.
 */
package callbook.prediction.reading.observation;
