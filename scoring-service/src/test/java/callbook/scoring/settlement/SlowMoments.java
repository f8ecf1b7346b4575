package callbook.scoring.settlement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import callbook.scoring.calendar.Markets;
import callbook.scoring.calendar.Session;
import callbook.scoring.claim.Call;
import callbook.scoring.claim.Deadline;
import callbook.scoring.claim.Prints;

/**
 * When a call of one leg on one market is measured from and to, found by walking through every session from first to last, with
 * nothing of
 * the code under test but the sessions themselves; empty where there is no session.
 */
record SlowMoments(Instant base, Instant settling) {

    static Optional<SlowMoments> of(Call call) {
        String symbol = call.legs().get(0).subject();
        List<Session> sessions = Markets.built().of(symbol, call.kindOf(symbol)).orElseThrow()
                .between(LocalDate.of(2026, 1, 5), LocalDate.of(2026, 7, 31)).sessions();
        Session named = named(call, sessions);
        boolean hours = call.deadline() instanceof Deadline.Hours;
        boolean opens = call.deadline() instanceof Deadline.SessionOpen;
        if (!hours && named == null) {
            return Optional.empty();
        }
        Instant end = hours ? ((Deadline.Hours) call.deadline()).until() : opens ? named.open() : named.close();
        boolean closesOnly = !hours || call.legs().get(0).prints() == Prints.CLOSES;
        Instant settling = null;
        boolean traded = false;
        for (Session s : sessions) {
            traded |= s.open().isBefore(end) && s.close().isAfter(call.madeAt());
            if (s.close().isAfter(call.madeAt()) && !s.close().isAfter(end)) {
                settling = s.close();
            }
            if (!closesOnly && s.open().isBefore(end) && s.close().isAfter(end)) {
                settling = end;
            }
        }
        boolean empty = !end.isAfter(call.madeAt()) || !traded || settling == null;
        return empty ? Optional.empty() : Optional.of(new SlowMoments(base(call, sessions, named), settling));
    }

    private static Session named(Call call, List<Session> sessions) {
        Session named = null;
        int opened = 0;
        for (Session s : sessions) {
            if (call.deadline() instanceof Deadline.Sessions count) {
                opened += s.open().isAfter(call.madeAt()) ? 1 : 0;
                named = named == null && opened == count.count() ? s : named;
            } else if (call.deadline().civilDate().isPresent()) {
                LocalDate date = call.deadline().civilDate().get();
                boolean strict = call.deadline().exact() || call.deadline() instanceof Deadline.SessionOpen;
                named = s.date().equals(date) || !strict && s.date().isBefore(date) ? s : named;
            }
        }
        return named;
    }

    private static Instant base(Call call, List<Session> sessions, Session named) {
        Instant base = null;
        boolean inside = named != null && named.open().isBefore(call.madeAt()) && named.close().isAfter(call.madeAt());
        boolean own = call.deadline().exact() && !inside;
        for (Session s : sessions) {
            boolean before = own ? s.date().isBefore(named.date()) : !s.close().isAfter(call.madeAt());
            base = before ? s.close() : base;
            boolean trading = s.open().isBefore(call.madeAt()) && s.close().isAfter(call.madeAt());
            base = trading && !own ? call.madeAt() : base;
        }
        return base;
    }
}
