package callbook.memo.intake;

/** What came of reading bytes or a string as a memo's text. */
public sealed interface TextReading {

    /** The text is usable. */
    record Taken(MemoText text) implements TextReading {
    }

    /**
     * The text is not usable.
     *
     * @param at where the fault is, counted from 0: in bytes for a file, in UTF-16 units for a JSON string
     */
    record NotTaken(Fault fault, int at) implements TextReading {

        /** The same in words for the writer; the field is {@code markdown}. */
        public Refusal refusal() {
            return new Refusal("markdown", fault.message.formatted(at), fault.kind);
        }
    }

    /** What can be wrong with a text. */
    enum Fault {
        TOO_LARGE(Refusal.Kind.TOO_LARGE, "A memo has at most %d bytes of UTF-8."),
        NOT_UTF8(Refusal.Kind.UNACCEPTABLE, "The text is not valid UTF-8: the first bad byte is at offset %d."),
        NUL(Refusal.Kind.UNACCEPTABLE, "The text holds a NUL character at offset %d."),
        LONE_SURROGATE(Refusal.Kind.UNACCEPTABLE, "The text holds half a surrogate pair at offset %d (in UTF-16 units)."),
        EMPTY(Refusal.Kind.MALFORMED, "A memo has a text; this one is empty."),
        BLANK(Refusal.Kind.UNACCEPTABLE, "A memo has a text; this one holds nothing that can be seen.");

        private final Refusal.Kind kind;
        private final String message;

        Fault(Refusal.Kind kind, String message) {
            this.kind = kind;
            this.message = message;
        }
    }
}
