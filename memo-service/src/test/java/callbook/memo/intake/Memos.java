package callbook.memo.intake;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.Instant;

/** Readings that several tests of this package make. */
final class Memos {

    /** Later than every possible stamp in these tests. */
    static final Instant RECEIVED = Instant.parse("2026-06-01T12:00:00Z");

    private Memos() {
    }

    static MemoText text(String markdown) {
        return assertInstanceOf(TextReading.Taken.class, MemoText.ofString(markdown)).text();
    }

    static Header header(String markdown) {
        return HeaderReader.read(text(markdown), RECEIVED);
    }

    static MemoDraft accepted(String markdown) {
        return accepted(markdown, Overrides.none());
    }

    static MemoDraft accepted(String markdown, Overrides overrides) {
        return assertInstanceOf(Intake.Outcome.Accepted.class, Intake.of(text(markdown), overrides, RECEIVED)).draft();
    }

    static Refusal refused(String markdown, Overrides overrides) {
        return assertInstanceOf(Intake.Outcome.Refused.class, Intake.of(text(markdown), overrides, RECEIVED)).refusal();
    }
}
