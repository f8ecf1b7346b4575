package callbook.scoring.settlement;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import callbook.scoring.claim.Call;
import callbook.scoring.claim.Leg;
import callbook.scoring.claim.Measure;
import callbook.scoring.claim.Prints;

/** Works out the windows of a leg that is observed throughout or at any time. */
record WindowPlanner(Call call, Leg leg) {
    WindowPlanner {
        Objects.requireNonNull(call);
        Objects.requireNonNull(leg);
    }

    /** The plan for the leg's symbols, or why there is none. */
    Found<LegPlan> plan(List<Course> courses) {
        return Found.all(courses, course -> course.window().onTape(course.clock(), needsClose()))
                .then(trading -> Found.all(courses, this::side))
                .then(sides -> Found.here(new LegPlan.Over(leg, sides, due(sides, courses))));
    }

    private boolean needsClose() {
        return leg.prints() == Prints.CLOSES;
    }

    private Found<WindowSide> side(Course course) {
        return base(course).then(base -> base.map(moment -> course.side().ownBase(moment, course.ending().instant())
                .then(own -> Found.here(based(course, own))))
                .orElseGet(() -> Found.here(new WindowSide(course.side(), base, begun(course), false, false))));
    }

    private Found<Optional<Moment>> base(Course course) {
        if (call.base().isPresent()) {
            return course.baseNamed(call.base().get());
        }
        return leg.measure() == Measure.LEVEL ? Found.here(Optional.empty())
                : course.basePublished().then(base -> Found.here(Optional.of(base)));
    }

    /** From publication or, where the words name one session, from its open. */
    private Window begun(Course course) {
        Window whole = course.window();
        return course.ending().session().filter(session -> call.deadline().exact())
                .map(session -> whole.from(session.open())).orElse(whole);
    }

    private WindowSide based(Course course, Moment base) {
        Window begun = begun(course);
        Window rest = begun.from(base.instant());
        boolean fromOpen = base instanceof Moment.Open && rest.after().equals(base.instant());
        boolean isEmpty = call.base().isPresent()
                && !(rest.onTape(course.clock(), needsClose()) instanceof Found.Here<Window>);
        return new WindowSide(course.side(), Optional.of(base).filter(b -> leg.measure() != Measure.LEVEL), rest, fromOpen,
                isEmpty);
    }

    private static Instant due(List<WindowSide> sides, List<Course> courses) {
        return Stream.concat(sides.stream().flatMap(side -> side.base().stream()).map(Moment::instant),
                courses.stream().map(course -> course.ending().instant())).max(Comparator.naturalOrder()).orElseThrow();
    }
}
