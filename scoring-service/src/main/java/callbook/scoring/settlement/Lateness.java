package callbook.scoring.settlement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import callbook.scoring.calendar.MarketCalendar;
import callbook.scoring.calendar.Markets;
import callbook.scoring.calendar.Session;
import callbook.scoring.claim.Call;
import callbook.scoring.claim.Deadline;

/**
 * Whether the sessions that a deadline names were over when a call came (law 8). The language side has judged by the civil
 * date; only a calendar knows that today's close was an hour ago. A date without a session says nothing here: such a call is
 * void, and no later than its date.
 */
final class Lateness {

    private Lateness() {
    }

    static boolean isLate(Call call, Markets markets, Instant receivedAt) {
        return call.symbols().stream().allMatch(symbol -> markets.of(symbol, call.kindOf(symbol))
                .flatMap(market -> end(call.deadline(), market)).filter(end -> !end.isAfter(receivedAt)).isPresent());
    }

    /**
     * Whether the window of a call was over when a further extractor version added it (law 2), also where the deadline counts
     * sessions. One that is void may have no window, and counts for nothing either way.
     */
    static boolean wasOver(Settlement settlement, Instant addedAt) {
        return settlement.verdict() != Verdict.VOID && !settlement.dueAt().isAfter(addedAt);
    }

    private static Optional<Instant> end(Deadline deadline, MarketCalendar market) {
        if (deadline instanceof Deadline.Hours hours) {
            return Optional.of(hours.until());
        }
        if (deadline instanceof Deadline.SessionOpen open) {
            return market.on(open.date()).map(Session::open);
        }
        return date(deadline).flatMap(market::on).map(Session::close);
    }

    private static Optional<LocalDate> date(Deadline deadline) {
        if (deadline instanceof Deadline.SessionClose close) {
            return Optional.of(close.date());
        }
        return deadline instanceof Deadline.Date day ? Optional.of(day.date()) : Optional.empty();
    }
}
