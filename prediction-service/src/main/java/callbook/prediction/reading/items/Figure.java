package callbook.prediction.reading.items;

import java.math.BigDecimal;
import java.util.Optional;

import callbook.prediction.claim.Unit;

/**
 * A number or a range as written, before anybody knows what it compares with.
 *
 * @param low equal to {@code high} for one number; never above it
 * @param scale the unit as far as it is written
 * @param signed whether a sign was written
 */
public record Figure(BigDecimal low, BigDecimal high, Scale scale, boolean signed) {

    /** How a figure was written. */
    public enum Scale {
        /** Per cent, or percentage points called so. */
        PERCENT,
        /** "Points": percentage points between two things, index points of one. */
        POINTS,
        BASIS_POINTS,
        /** With a currency sign or "per barrel". */
        MONEY,
        /** "A four-handle": from this number up to, and without, the next. */
        HANDLE,
        /** No unit at all. */
        PLAIN
    }

    /** Whether this is a range. */
    public boolean isRange() {
        return low.compareTo(high) != 0;
    }

    /** Whether it could be a price or a level. */
    public boolean isPrice() {
        return scale == Scale.MONEY || scale == Scale.PLAIN || scale == Scale.HANDLE;
    }

    /** Whether its unit is the given unit of a move. */
    public boolean isIn(Unit unit) {
        return unit == Unit.PERCENT ? scale == Scale.PERCENT : unit == Unit.BASIS_POINTS && scale == Scale.BASIS_POINTS;
    }

    /** The range from this number to a greater one; empty where their units differ or either is a range itself. */
    public Optional<Figure> to(Figure upper) {
        boolean alike = scale == upper.scale || scale == Scale.PLAIN || upper.scale == Scale.PLAIN;
        if (isRange() || upper.isRange() || low.compareTo(upper.low) >= 0 || !alike) {
            return Optional.empty();
        }
        return Optional.of(new Figure(low, upper.low, scale == Scale.PLAIN ? upper.scale : scale, signed || upper.signed));
    }

    /** As far as this number on either side of a price, in money or in per cent of it; empty where it is neither. */
    public Optional<Figure> around(Figure price) {
        boolean fits = price.isPrice() && !price.isRange() && !isRange() && low.signum() > 0
                && (scale == Scale.PERCENT || scale == Scale.POINTS || isPrice());
        if (!fits) {
            return Optional.empty();
        }
        BigDecimal away = scale == Scale.PERCENT ? price.low.multiply(low).movePointLeft(2) : low;
        return Optional.of(new Figure(price.low.subtract(away), price.low.add(away), price.scale, false));
    }

    /** The same range mirrored at zero: a fall of 1% to 2% is a move of −2% to −1%. */
    public Figure negated() {
        return new Figure(high.negate(), low.negate(), scale, signed);
    }
}
