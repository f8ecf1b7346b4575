package callbook.prediction.reading.items;

import java.math.BigDecimal;

import callbook.prediction.claim.Instrument;

/**
 * Something with a price that a text names.
 *
 * @param move what a move, or a price below {@code levelsFrom}, is measured on
 * @param level what a level of index size is measured on ("the S&amp;P at 7,100" is the index); null for the same as a move
 * @param proxy whether the text names a class that {@code move} only stands for
 * @param inverted whether it rises when the price of {@code move} falls, as the yen does with USD-JPY
 */
public record Thing(Instrument move, Level level, boolean proxy, boolean inverted) {

    /**
     * What a class word means where the size of a level shows it.
     *
     * @param index null where no index of ours is meant for certain
     */
    public record Level(Instrument index, BigDecimal levelsFrom) {
    }

    /** What a level of that size is measured on, or null where nobody can tell. */
    public Instrument at(BigDecimal size) {
        return level == null || size.compareTo(level.levelsFrom) < 0 ? move : level.index;
    }

    /** A thing named by itself. */
    public static Thing named(Instrument instrument) {
        return new Thing(instrument, null, false, false);
    }

    /** A currency by itself, of a pair that counts the other way. */
    static Thing inverted(Instrument pair) {
        return new Thing(pair, null, false, true);
    }
}
