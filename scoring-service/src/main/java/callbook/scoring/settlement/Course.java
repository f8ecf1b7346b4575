package callbook.scoring.settlement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

import callbook.scoring.calendar.MarketCalendar;
import callbook.scoring.claim.Base;

/**
 * One symbol of a leg from publication to deadline.
 *
 * @param madeAt publication
 */
record Course(Side side, Ending ending, Instant madeAt) {
    Course {
        Objects.requireNonNull(side);
        Objects.requireNonNull(ending);
        Objects.requireNonNull(madeAt);
    }

    Window window() {
        return new Window(madeAt, ending.instant());
    }

    /** The date of the last session that has closed by the deadline. */
    Optional<LocalDate> lastCloseDate() {
        return clock().lastClosedBy(ending.instant()).map(session -> session.date());
    }

    /** The close of the session of that date, which has to lie in the window. */
    Found<Moment> settlingClose(LocalDate date) {
        return Ending.sessionOn(date, clock()).then(session -> window().contains(session.close())
                ? Found.here(new Moment.Close(session))
                : Found.gone(VoidReason.NO_SESSION));
    }

    /** The price at the deadline. */
    Found<Moment> settlingInstant() {
        return Found.of(PriceAtInstant.settling(clock(), ending.instant(), madeAt), VoidReason.NO_MARKET);
    }

    /** The price at publication. */
    Found<Moment> basePublished() {
        return Found.of(PriceAtInstant.base(clock(), madeAt, ending.instant()), VoidReason.NO_MARKET);
    }

    /** Where the words name one session: the close before it, unless publication lies inside it. */
    Found<Moment> baseOfOwnSession() {
        return ending.session().filter(session -> !session.isTradingAt(madeAt))
                .map(session -> Found.<Moment> of(clock().before(session).map(Moment.Close::new), VoidReason.NO_MARKET))
                .orElseGet(this::basePublished);
    }

    /** The base that the words name; a stated number is no moment. */
    Found<Optional<Moment>> baseNamed(Base base) {
        if (base instanceof Base.SessionOpen open) {
            return Ending.sessionOn(open.date(), clock()).then(found -> Found.here(Optional.of(new Moment.Open(found))));
        }
        if (base instanceof Base.SessionClose close) {
            return Ending.sessionOn(close.date(), clock()).then(found -> Found.here(Optional.of(new Moment.Close(found))));
        }
        return basePublished().then(checkedAgainst -> Found.here(Optional.empty()));
    }

    MarketCalendar clock() {
        return side.clock();
    }
}
