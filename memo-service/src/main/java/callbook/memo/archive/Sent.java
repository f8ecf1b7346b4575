package callbook.memo.archive;

import callbook.memo.intake.Overrides;
import callbook.memo.intake.TextReading;

/**
 * A memo or a correction as a request brings it.
 *
 * @param reading what came of reading its text
 * @param overrides what the request states beside the text
 */
record Sent(TextReading reading, Overrides overrides, Receipt receipt) {
}
