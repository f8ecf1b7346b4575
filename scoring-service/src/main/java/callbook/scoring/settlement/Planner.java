package callbook.scoring.settlement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import callbook.scoring.calendar.KnownDates;
import callbook.scoring.calendar.Markets;
import callbook.scoring.calendar.Session;
import callbook.scoring.claim.Call;
import callbook.scoring.claim.Deadline;
import callbook.scoring.claim.Leg;
import callbook.scoring.claim.Measure;
import callbook.scoring.claim.Observed;
import callbook.scoring.claim.Prints;

/** Works out from the calendars alone which moments of which sessions decide each leg of a call. */
record Planner(Call call, Markets markets) {
    Planner {
        Objects.requireNonNull(call);
        Objects.requireNonNull(markets);
    }

    /** The plan of a leg, or why there is none. */
    Found<LegPlan> plan(Leg leg) {
        return Found.of(Side.of(leg, call, markets), VoidReason.NO_MARKET)
                .then(this::covered)
                .then(this::courses)
                .then(courses -> plan(leg, courses));
    }

    private Found<List<Side>> covered(List<Side> sides) {
        if (!sides.stream().allMatch(side -> side.clock().covers(call.madeAt()))) {
            return Found.gone(VoidReason.NO_MARKET);
        }
        if (sides.stream().anyMatch(side -> isLongOver(side.clock().known()))) {
            return Found.gone(VoidReason.NO_SESSION);
        }
        List<LocalDate> named = Stream.of(call.deadline().civilDate(), call.base().flatMap(base -> base.civilDate()))
                .flatMap(Optional::stream).toList();
        boolean known = sides.stream().allMatch(side -> named.stream().allMatch(side.clock().known()::contains));
        return known ? Found.here(sides) : Found.gone(VoidReason.NO_MARKET);
    }

    /** A deadline before publication has no session, also where it lies before all that the calendar knows. */
    private boolean isLongOver(KnownDates known) {
        if (call.deadline() instanceof Deadline.Hours hours) {
            return !hours.until().isAfter(call.madeAt());
        }
        return call.deadline().civilDate().filter(date -> date.isBefore(known.first())).isPresent();
    }

    /** Where the deadline names a session it has the same date on both sides: the first on which both have come so far. */
    private Found<List<Course>> courses(List<Side> sides) {
        return Found.all(sides, this::course).then(courses -> {
            Stream<Session> named = courses.stream().flatMap(course -> course.ending().session().stream());
            Optional<LocalDate> date = latest(named.map(Session::date));
            return date.isEmpty() ? Found.here(courses) : closingOn(date.get(), courses);
        });
    }

    private Found<Course> course(Side side) {
        return Ending.of(call.deadline(), side.clock(), call.madeAt())
                .then(ending -> Found.here(new Course(side, ending, call.madeAt())));
    }

    private static Found<List<Course>> closingOn(LocalDate date, List<Course> courses) {
        return Found.all(courses, course -> Ending.sessionOn(date, course.clock())
                .then(session -> Found.here(new Course(course.side(), Ending.closing(session), course.madeAt()))));
    }

    private Found<LegPlan> plan(Leg leg, List<Course> courses) {
        return leg.observed() == Observed.AT_END ? atEnd(leg, courses) : new WindowPlanner(call, leg).plan(courses);
    }

    private Found<LegPlan> atEnd(Leg leg, List<Course> courses) {
        boolean onClose = leg.prints() == Prints.CLOSES || !(call.deadline() instanceof Deadline.Hours);
        Optional<LocalDate> lastClose = courses.stream().flatMap(course -> course.lastCloseDate().stream())
                .min(Comparator.naturalOrder()).filter(date -> onClose);
        return Found.all(courses, course -> course.window().onTape(course.clock(), onClose))
                .then(windows -> Found.all(courses, course -> lastClose.map(course::settlingClose)
                        .orElseGet(course::settlingInstant)
                        .then(settling -> sidePlan(leg, course, settling))))
                .then(plans -> Found.here(new LegPlan.AtEnd(leg, plans, due(plans, courses))));
    }

    private Found<SidePlan> sidePlan(Leg leg, Course course, Moment settling) {
        Side side = course.side();
        return side.ownSettling(settling, course.madeAt()).then(end -> base(leg, course).then(base -> base
                .map(moment -> side.ownBase(moment, course.ending().instant()))
                .map(found -> found.then(start -> Found.here(new SidePlan(side, Optional.of(start), end))))
                .orElseGet(() -> Found.here(new SidePlan(side, Optional.empty(), end)))));
    }

    private Found<Optional<Moment>> base(Leg leg, Course course) {
        if (leg.measure() == Measure.LEVEL) {
            return Found.here(Optional.empty());
        }
        if (call.base().isPresent()) {
            return course.baseNamed(call.base().get());
        }
        return (call.deadline().exact() ? course.baseOfOwnSession() : course.basePublished())
                .then(base -> Found.here(Optional.of(base)));
    }

    private static Instant due(List<SidePlan> plans, List<Course> courses) {
        return latest(Stream.concat(plans.stream().flatMap(plan -> plan.base().stream()).map(Moment::instant),
                courses.stream().map(course -> course.ending().instant()))).orElseThrow();
    }

    private static <T extends Comparable<? super T>> Optional<T> latest(Stream<T> values) {
        return values.max(Comparator.naturalOrder());
    }
}
