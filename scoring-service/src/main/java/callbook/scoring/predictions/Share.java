package callbook.scoring.predictions;

/**
 * How many partitions an instance is to hold: as many as any other, or one more while they do not divide evenly.
 *
 * @param partitions how many there are
 * @param instances how many are alive, at least 1
 * @param rank how many of them come before this one in an order that all agree on, from 0 to {@code instances} − 1
 */
record Share(int partitions, int instances, int rank) {

    Share {
        if (partitions < 0 || rank < 0 || rank >= instances) {
            throw new IllegalArgumentException("the share of " + rank + " among " + instances);
        }
    }

    int size() {
        return partitions / instances + (rank < partitions % instances ? 1 : 0);
    }
}
