package callbook.memo.archive;

import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;

import callbook.memo.problem.Problem;

/**
 * What came of one line of an import.
 *
 * @param line from 1
 * @param status what the memo alone would have been answered with
 * @param id of the stored memo; null where there is none
 * @param problem null where there is none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ImportView(int line, int status, UUID id, Problem problem) {
}
