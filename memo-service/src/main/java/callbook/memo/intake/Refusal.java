package callbook.memo.intake;

/**
 * Why something a writer sent is not taken, in words for that writer.
 *
 * @param field the field of the request that is at fault, as the contract spells it
 * @param message one plain sentence that says what was expected
 * @param kind how the fault is answered
 */
public record Refusal(String field, String message, Kind kind) {

    /** The ways in which a memo can be refused. */
    public enum Kind {
        /** Not of the contract's shape: HTTP 400. */
        MALFORMED,
        /** Understood and refused: HTTP 422. */
        UNACCEPTABLE,
        /** More than {@link MemoText#MAX_BYTES} bytes: HTTP 413. */
        TOO_LARGE,
        /** The rules refuse it, for what is stored already: HTTP 409. */
        CONFLICT
    }

    static Refusal malformed(String field, String message) {
        return new Refusal(field, message, Kind.MALFORMED);
    }

    static Refusal unacceptable(String field, String message) {
        return new Refusal(field, message, Kind.UNACCEPTABLE);
    }

    static Refusal conflict(String field, String message) {
        return new Refusal(field, message, Kind.CONFLICT);
    }
}
