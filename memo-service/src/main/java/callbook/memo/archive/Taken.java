package callbook.memo.archive;

/**
 * A memo that was taken in.
 *
 * @param memo as stored, in the revision that has the bytes sent
 * @param isNew whether this request stored it; otherwise it was there
 */
record Taken(Memo memo, boolean isNew) {
}
