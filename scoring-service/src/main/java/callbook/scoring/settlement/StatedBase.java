package callbook.scoring.settlement;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

import callbook.scoring.claim.Base;
import callbook.scoring.claim.Call;
import callbook.scoring.price.DailyBar;
import callbook.scoring.price.Price;
import callbook.scoring.price.Print;

/**
 * A "current price" that the call itself states. It counts only if it could have been the market's: nobody moves the goal posts
 * with a false
 * one.
 *
 * @param at the price at publication, against which it is checked
 */
record StatedBase(String symbol, BigDecimal value, Side side, Moment at) {
    StatedBase {
        Objects.requireNonNull(symbol);
        Objects.requireNonNull(value);
        Objects.requireNonNull(side);
        Objects.requireNonNull(at);
    }

    /** The number that a call states, empty where it states none. A call that does has a single leg with one symbol. */
    static Optional<StatedBase> of(Call call, LegPlan plan) {
        if (call.base().isPresent() && call.base().get() instanceof Base.NumberBase number) {
            Side side = plan.symbols().get(0);
            return PriceAtInstant.base(side.market(), call.madeAt(), call.madeAt())
                    .map(moment -> new StatedBase(side.symbol(), number.value(), side, moment));
        }
        return Optional.empty();
    }

    Print print(Instant madeAt) {
        return new Print(symbol, madeAt, new Price.Exact(value), Print.STATED, 0);
    }

    Reading checkedOn(Tape tape) {
        return tape.daily(side, at);
    }

    /** Whether it cannot have been the market's price, so far as that can be said. */
    boolean isRefuted(Reading reading) {
        return reading instanceof Reading.Missing
                || reading instanceof Reading.Present present && !isPossible(present.bar());
    }

    /** Trading: inside the session's range, which a close-only bar cannot confirm. Shut: at most 1 % from the last close. */
    private boolean isPossible(DailyBar bar) {
        if (at instanceof Moment.Within) {
            return !bar.isCloseOnly() && value.compareTo(bar.low()) >= 0 && value.compareTo(bar.high()) <= 0;
        }
        BigDecimal off = value.subtract(bar.close()).abs();
        return off.multiply(Move.HUNDRED).compareTo(bar.close().abs()) <= 0;
    }
}
