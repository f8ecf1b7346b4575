package callbook.scoring.score;

/**
 * Proper scores of a probability for a thing with two outcomes. {@code p} is the probability that it happens, 0 to 1; each
 * formula is defined
 * for 0 and 1 too.
 */
public final class ProperScore {
    /** No probability counts as more certain than this: Metaculus, Scores FAQ, clips to 0.001 and 0.999. */
    private static final double LEAST = 0.001;

    /** (p − o)², 0 (best) to 1; Brier 1950 counts both outcomes and is twice that. */
    public static double brier(double p, boolean happened) {
        double miss = 1 - given(p, happened);
        return miss * miss;
    }

    /**
     * The natural logarithm of the probability given to what happened, p clipped to 0.001…0.999; at most 0, higher is better.
     */
    public static double log(double p, boolean happened) {
        return Math.log(given(clipped(p), happened));
    }

    /** The probability given to what happened over the length of the forecast, p/√(p² + (1−p)²); 0 to 1 (best). */
    public static double spherical(double p, boolean happened) {
        return given(p, happened) / Math.hypot(given(p, true), given(p, false));
    }

    /**
     * Metaculus' baseline score, 100·(log₂ p + 1) of the probability given to what happened, p clipped to 0.001…0.999; 0 for
     * one half. Source:
     * Metaculus, scoring/score_math.py and Scores FAQ.
     */
    public static double baseline(double p, boolean happened) {
        return 100 * (log(p, happened) / Math.log(2) + 1);
    }

    private static double given(double p, boolean happened) {
        if (!(p >= 0 && p <= 1)) {
            throw new IllegalArgumentException(p + " is no probability");
        }
        return happened ? p : 1 - p;
    }

    private static double clipped(double p) {
        return p < LEAST ? LEAST : Math.min(p, 1 - LEAST);
    }

    private ProperScore() {
    }
}
