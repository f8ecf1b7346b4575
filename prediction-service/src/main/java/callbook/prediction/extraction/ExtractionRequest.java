package callbook.prediction.extraction;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;

import callbook.prediction.problem.ProblemException;

/** A text to read: what the memo would say, and what is known beside it. */
record ExtractionRequest(String markdown, Instant publishedAt, OffsetDateTime writtenAt, String timeframe,
        BigDecimal confidence) {

    /** Markets as we know them have no earlier memo, and no later one can be meant. */
    private static final Instant FIRST = Instant.parse("1970-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("2200-01-01T00:00:00Z");
    private static final int LONGEST_TIMEFRAME = 500;

    void refuseUnlessReadable(int mostBytes) {
        if (markdown == null || markdown.isEmpty()) {
            throw ProblemException.malformed("markdown", "must be given and not be empty");
        }
        if (publishedAt == null) {
            throw ProblemException.malformed("publishedAt", "must be given, as an instant such as 2026-04-01T18:15:58Z");
        }
        if (publishedAt.isBefore(FIRST) || publishedAt.isAfter(LAST)) {
            throw ProblemException.unacceptable("publishedAt", "must lie between " + FIRST + " and " + LAST);
        }
        refuseUnlessText("markdown", markdown);
        if (markdown.getBytes(StandardCharsets.UTF_8).length > mostBytes) {
            throw ProblemException.tooLarge(mostBytes);
        }
        refuseUnlessFitting();
    }

    private void refuseUnlessFitting() {
        if (timeframe != null && timeframe.length() > LONGEST_TIMEFRAME) {
            throw ProblemException.malformed("timeframe", "has more than " + LONGEST_TIMEFRAME + " characters");
        }
        if (timeframe != null) {
            refuseUnlessText("timeframe", timeframe);
        }
        if (confidence != null && (confidence.signum() < 0 || confidence.compareTo(BigDecimal.ONE) > 0)) {
            throw ProblemException.unacceptable("confidence", "must be a probability between 0 and 1");
        }
    }

    private static void refuseUnlessText(String field, String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0) {
                throw ProblemException.unacceptable(field, "has a NUL at offset " + i);
            }
            boolean pair = Character.isHighSurrogate(c) && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1));
            if (pair) {
                i++;
            } else if (Character.isSurrogate(c)) {
                throw ProblemException.unacceptable(field, "has half of a surrogate pair at offset " + i);
            }
        }
    }
}
