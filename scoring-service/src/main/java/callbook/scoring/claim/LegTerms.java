package callbook.scoring.claim;

import java.math.BigDecimal;

/**
 * A leg as the contract writes it, every field nullable, before anybody has checked that the fields fit each other.
 *
 * @param observed null means AT_END
 * @param prints null means ALL
 */
public record LegTerms(Measure measure, String subject, String benchmark, Op op, BigDecimal bound, BigDecimal low,
        BigDecimal high, Unit unit, Observed observed, Prints prints) {

    /**
     * The leg, or what is wrong with it.
     *
     * @param path of this leg for the violations, for example {@code legs[0]}
     */
    public Checked<Leg> read(String path) {
        Violations violations = new Violations(path);
        violations.requireGiven(measure, "measure").requireGiven(op, "op").requireGiven(unit, "unit");
        violations.requireSymbol(subject, "subject");
        checkBenchmark(violations);
        checkUnit(violations);
        checkBound(violations);
        return violations.orElse(this::leg);
    }

    private void checkBenchmark(Violations violations) {
        if (measure == Measure.SPREAD) {
            violations.requireSymbol(benchmark, "benchmark");
            violations.require(benchmark == null || !benchmark.equals(subject), "benchmark", "is the subject itself");
        } else {
            violations.requireAbsent(benchmark, "benchmark", "goes with SPREAD only");
        }
    }

    private void checkUnit(Violations violations) {
        if (measure == null || unit == null) {
            return;
        }
        boolean fits = switch (measure) {
            case LEVEL -> unit == Unit.PRICE;
            case CHANGE -> unit != Unit.PRICE;
            case SPREAD -> unit == Unit.PERCENT;
        };
        violations.require(fits, "unit", unit + " does not go with " + measure);
    }

    private void checkBound(Violations violations) {
        if (op == Op.BETWEEN) {
            violations.requireNumber(low, "low").requireNumber(high, "high");
            violations.requireAbsent(bound, "bound", "does not go with BETWEEN, which has low and high");
            violations.require(low == null || high == null || low.compareTo(high) <= 0, "low", "is above high");
        } else if (op != null) {
            violations.requireNumber(bound, "bound");
            violations.requireAbsent(low, "low", "goes with BETWEEN only");
            violations.requireAbsent(high, "high", "goes with BETWEEN only");
        }
    }

    private Leg leg() {
        Measured measured = switch (measure) {
            case LEVEL -> new Measured.Level(subject);
            case CHANGE -> new Measured.Change(subject, unit);
            case SPREAD -> new Measured.Spread(subject, benchmark);
        };
        Bound compared = op == Op.BETWEEN ? new Bound.Band(low, high) : new Bound.Threshold(op, bound);
        return new Leg(measured, compared, observed == null ? Observed.AT_END : observed,
                prints == null ? Prints.ALL : prints);
    }
}
