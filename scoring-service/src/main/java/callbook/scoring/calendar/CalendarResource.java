package callbook.scoring.calendar;

import java.time.LocalDate;
import java.util.List;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

import callbook.scoring.page.Cursor;
import callbook.scoring.page.Page;
import callbook.scoring.page.PageRequest;
import callbook.scoring.problem.ProblemException;

/** The markets' sessions over HTTP. */
@Path("/v1/calendars/{mic}/sessions")
@Produces(MediaType.APPLICATION_JSON)
class CalendarResource {

    private final Markets markets = Markets.built();

    @GET
    public Page<Session> sessions(@RestPath("mic") String mic, @RestQuery("from") LocalDate from, @RestQuery("to") LocalDate to,
            @RestQuery("limit") Integer limit, @RestQuery("cursor") String cursor) {
        MarketCalendar calendar = markets.withMic(mic).orElseThrow(
                () -> ProblemException.notFound("There is no calendar " + mic + "; there are " + markets.mics() + "."));
        int most = PageRequest.limit(limit);
        requireKnown("from", from, calendar);
        requireKnown("to", to, calendar);
        if (from.isAfter(to)) {
            throw ProblemException.malformed("from", "must not be after to");
        }
        LocalDate after = PageRequest.cursor(cursor, c -> c.date(0));
        LocalDate start = after == null || after.isBefore(from) ? from : after.plusDays(1);
        List<Session> found = sessions(calendar, start, to);
        return Page.of(found.subList(0, Math.min(found.size(), most + 1)), most, s -> Cursor.of(s.date()));
    }

    private static List<Session> sessions(MarketCalendar calendar, LocalDate from, LocalDate to) {
        return !from.isAfter(to) && calendar.between(from, to) instanceof Schedule.Sessions s ? s.sessions() : List.of();
    }

    private static void requireKnown(String field, LocalDate date, MarketCalendar calendar) {
        if (date == null) {
            throw ProblemException.malformed(field, "must be given, as a date such as 2026-04-01");
        }
        if (!calendar.known().contains(date)) {
            throw ProblemException.unacceptable(field,
                    "is outside the dates this calendar knows, " + calendar.known().first() + " to " + calendar.known().last());
        }
    }
}
