package callbook.memo.archive;

import java.util.List;
import java.util.Optional;

import callbook.memo.problem.ProblemException;

/**
 * The revision that a correction was made from, if the request states it (If-Match, RFC 9110, 13.1.1). Without it the last
 * to arrive wins; with it a correction that was lost on its way and is sent again undoes nobody's later one.
 *
 * @param ifMatch {@code *} or entity tags of the memo, of its bytes or its JSON; null where unsaid
 */
record Basis(String ifMatch) {

    /** 412 where the memo's current revision is another. */
    Optional<ProblemException> refusal(String currentSha256) {
        if (ifMatch == null || ifMatch.strip().equals("*")) {
            return Optional.empty();
        }
        for (String part : ifMatch.split(",")) {
            String tag = part.strip();
            if (tag.equals("\"" + currentSha256 + "\"") || tag.equals("\"" + currentSha256 + "-json\"")) {
                return Optional.empty();
            }
        }
        return Optional.of(new ProblemException(412,
                "The memo's current revision is another than the one in If-Match: it has the sha256 " + currentSha256 + ".",
                List.of()));
    }
}
