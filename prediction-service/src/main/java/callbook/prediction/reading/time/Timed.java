package callbook.prediction.reading.time;

/** An end in time with the rule that read it. */
public record Timed(Due due, TimeRule rule) {
}
