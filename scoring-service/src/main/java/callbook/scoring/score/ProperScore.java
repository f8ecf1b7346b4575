package callbook.scoring.score;

import java.util.Arrays;

/**
 * Proper scores of probabilities for a thing with several outcomes of which exactly one happens. Of a thing that happens or
 * does
 * not, {@code p} is the probability that it happens, 0 to 1. Each formula is defined for 0 and 1 too.
 */
public final class ProperScore {
    /** No probability counts as more certain than this: Metaculus, Scores FAQ, clips to 0.001 and 0.999. */
    private static final double LEAST = 0.001;
    private static final double ROUNDING = 1e-9;

    /** (p − o)², 0 (best) to 1; Brier 1950 counts both outcomes and is twice that. */
    public static double brier(double p, boolean happened) {
        return brier(outcome(happened), both(p)) / 2;
    }

    /**
     * The natural logarithm of the probability given to what happened, p clipped to 0.001…0.999; at most 0, higher is better.
     */
    public static double log(double p, boolean happened) {
        return log(outcome(happened), both(p));
    }

    /** The probability given to what happened over the length of the forecast, p/√(p² + (1−p)²); 0 to 1 (best). */
    public static double spherical(double p, boolean happened) {
        return spherical(outcome(happened), both(p));
    }

    /**
     * Metaculus' baseline score, 100·(log₂ p + 1) of the probability given to what happened, p clipped to 0.001…0.999; 0 for
     * one half. Source: Metaculus, scoring/score_math.py and Scores FAQ.
     */
    public static double baseline(double p, boolean happened) {
        return baseline(outcome(happened), both(p));
    }

    /** Brier 1950: Σ(p − o)² over all outcomes, 0 (best) to 2. The quadratic score is one less this. */
    static double brier(int happened, double... p) {
        requireProbabilities(p);
        double squares = 0;
        for (int i = 0; i < p.length; i++) {
            double miss = i == happened ? 1 - p[i] : p[i];
            squares += miss * miss;
        }
        return squares;
    }

    static double log(int happened, double... p) {
        requireProbabilities(p);
        return Math.log(Math.max(LEAST, Math.min(p[happened], 1 - LEAST)));
    }

    static double spherical(int happened, double... p) {
        requireProbabilities(p);
        return p[happened] / Math.sqrt(Arrays.stream(p).map(each -> each * each).sum());
    }

    /** 100·(ln p − ln(1/n))/ln n for n outcomes: 0 for somebody who knows nothing, 100 for somebody who knows. */
    static double baseline(int happened, double... p) {
        return 100 * (log(happened, p) / Math.log(p.length) + 1);
    }

    private static int outcome(boolean happened) {
        return happened ? 0 : 1;
    }

    private static double[] both(double p) {
        return new double[] { p, 1 - p };
    }

    private static void requireProbabilities(double[] p) {
        boolean each = Arrays.stream(p).allMatch(one -> one >= 0 && one <= 1);
        if (!each || Math.abs(Arrays.stream(p).sum() - 1) > ROUNDING) {
            throw new IllegalArgumentException(Arrays.toString(p) + " are no probabilities of all outcomes");
        }
    }

    private ProperScore() {
    }
}
