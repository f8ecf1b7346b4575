package callbook.prediction.reading.observation;

/** Where a sentence stands, which decides how plainly it must state a fact. */
enum Setting {
    /** Beside the predictions. */
    PROSE,
    /** In a prediction section, where what has no verb is a call. */
    PREDICTION,
    /** In the words of a call. */
    CALL
}
