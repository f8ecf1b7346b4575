package callbook.prediction.memos;

/**
 * The right to apply a partition's events: whoever follows them shows it with each write, which is refused once another holds
 * the partition.
 *
 * @param holder names one start of one instance
 */
record Lease(Partition partition, String holder) {
}
