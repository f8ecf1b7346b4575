package callbook.scoring.score;

/** The 0…1 mark that the Workshop memos quote. It rewards no calibration and is kept for comparison only. */
public final class Grade {

    /**
     * Right 0.70 + 0.05·m, wrong 0.30 − 0.03·m, clipped to 0…1.
     *
     * @param move the move, or the spread, in per cent; its size m counts
     */
    public static double of(boolean right, double move) {
        double size = Math.abs(move);
        double mark = right ? 0.70 + 0.05 * size : 0.30 - 0.03 * size;
        return Math.max(0, Math.min(1, mark));
    }

    private Grade() {
    }
}
