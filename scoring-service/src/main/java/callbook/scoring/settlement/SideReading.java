package callbook.scoring.settlement;

import java.util.Optional;
import java.util.stream.Stream;

import callbook.scoring.price.Price;
import callbook.scoring.price.Print;

/**
 * What the tape has for one symbol of a leg.
 *
 * @param stated the number that the call states in place of a base
 */
record SideReading(Optional<Reading> base, Optional<Print> stated, Reading settling) {

    static SideReading of(SidePlan plan, Tape tape, Optional<Print> stated) {
        return new SideReading(plan.base().map(moment -> tape.read(plan.side(), moment)), stated,
                tape.read(plan.side(), plan.settling()));
    }

    Stream<Reading> all() {
        return Stream.concat(base.stream(), Stream.of(settling));
    }

    Optional<Print> basePrint() {
        return stated.isPresent() ? stated : base.flatMap(Reading::print);
    }

    Optional<Price> basePrice() {
        return basePrint().map(Print::price);
    }

    Optional<Price> settlingPrice() {
        return settling.print().map(Print::price);
    }

    /** The reason for which this side alone makes the call void, now that nothing is awaited. */
    Optional<VoidReason> missing() {
        if (base.isPresent() && base.get() instanceof Reading.Missing) {
            return Optional.of(VoidReason.NO_BASE_PRINT);
        }
        return settling instanceof Reading.Missing ? Optional.of(VoidReason.NO_SETTLING_PRINT) : Optional.empty();
    }
}
