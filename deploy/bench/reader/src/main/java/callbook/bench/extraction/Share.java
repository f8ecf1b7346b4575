package callbook.bench.extraction;

import java.util.Locale;

/** How many of how many were right. */
final class Share {

    private int right;
    private int all;

    void add(boolean isRight) {
        add(isRight ? 1 : 0, 1);
    }

    void add(int someRight, int ofAll) {
        right += someRight;
        all += ofAll;
    }

    int all() {
        return all;
    }

    @Override
    public String toString() {
        return all == 0 ? "none" : String.format(Locale.ROOT, "%.3f (%d of %d)", (double) right / all, right, all);
    }
}
