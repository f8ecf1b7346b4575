/**
 * Reads a memo's own header and decides whether a memo is taken. Pure: no clock, no database, no HTTP; the entry points are
 * {@link callbook.memo.intake.MemoText}, {@link callbook.memo.intake.HeaderReader} and {@link callbook.memo.intake.Intake}.
 */
package callbook.memo.intake;
