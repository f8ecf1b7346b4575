package callbook.memo.intake;

import java.util.Optional;

/** The rules for the name under which a memo is kept. */
final class Author {

    private static final String FIELD = "author";

    /** In code points. */
    private static final int LONGEST = 200;

    private Author() {
    }

    /** Why the byline is not taken; empty where it is. */
    static Optional<Refusal> refusal(String byline) {
        if (byline == null || byline.isEmpty()) {
            return Optional
                    .of(Refusal.malformed(FIELD, "A memo has an author: neither the request nor the memo's header names one."));
        }
        if (byline.codePointCount(0, byline.length()) > LONGEST) {
            return Optional.of(Refusal.malformed(FIELD, "An author's name has at most " + LONGEST + " characters."));
        }
        if (Characters.misleads(byline)) {
            return Optional.of(Refusal.unacceptable(FIELD, "The author's name holds control characters."));
        }
        return Slug.of(byline).isEmpty()
                ? Optional.of(Refusal.unacceptable(FIELD, "The author's name has neither a letter nor a digit."))
                : Optional.empty();
    }
}
