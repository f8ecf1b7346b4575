package callbook.memo.archive;

import callbook.memo.intake.MemoText;
import callbook.memo.intake.Overrides;
import callbook.memo.intake.TextReading;
import callbook.memo.problem.ProblemException;

/** A memo sent inside JSON; what is stated beside the text wins over the text's header. */
record MemoRequest(String markdown, String author, String publishedAt, Integer number, String sourceUrl) {

    /** The most bytes of it: a byte of text may need six in JSON, and the other fields are short. */
    static final int LIMIT = 7 << 20;

    /**
     * What a JSON body brings.
     *
     * @param request null where the body was empty or the JSON {@code null}
     * @throws ProblemException where there is no text in it
     */
    static Sent sent(MemoRequest request, Receipt receipt) {
        if (request == null) {
            throw ProblemException.malformed("body", "must be a JSON object with markdown");
        }
        if (request.markdown == null) {
            throw ProblemException.malformed("markdown", "must be given");
        }
        return new Sent(MemoText.ofString(request.markdown),
                new Overrides(request.author, request.publishedAt, request.number, request.sourceUrl), receipt);
    }

    /**
     * What a body that is the text itself brings.
     *
     * @param body null where it was empty
     */
    static Sent sent(byte[] body, Overrides overrides, Receipt receipt) {
        TextReading reading = MemoText.ofBytes(body == null ? new byte[0] : body);
        return new Sent(reading, overrides, receipt);
    }
}
