package callbook.prediction.reading.clause;

/**
 * What a joint or a small word turned out to do where it stands.
 *
 * @param end the index after what it took
 */
record Use(Meaning meaning, int end) {

    /** What such a word can do. */
    enum Meaning {
        /** It, and what it took with it, has its place. */
        KEPT,
        /** It has its place; a list goes on as before. */
        TAKEN,
        /** Another thing of the same list follows. */
        LISTS,
        /** The subject of a noun follows: "a gain for Ford". */
        SUBJECTS,
        /** What the subject is compared with follows. */
        BENCHMARK,
        /** The clause ends before it. */
        ENDS,
        /** It fits nowhere. */
        UNKNOWN,
        /** It says the opposite of what was said, or says it twice. */
        FAILS
    }
}
