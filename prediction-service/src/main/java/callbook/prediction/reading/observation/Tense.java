package callbook.prediction.reading.observation;

/** How a statement says that something is so. */
enum Tense {
    /** Without a verb: "IWM down 1.44%". */
    NONE,
    PRESENT,
    PAST
}
