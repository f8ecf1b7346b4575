package callbook.memo.archive;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

/**
 * Lets callers share a way to the database: while one trip is under way the next ones' questions gather, and go together.
 * A caller alone leaves at once and loses nothing; many at a time cost one statement instead of many. The
 * caller that finds no trip under way drives; when it has its own answer the first that waits drives on.
 *
 * @param <Q> what one caller asks
 * @param <A> what it is answered
 */
final class Carpool<Q, A> {

    /**
     * How much goes in one trip; what is heavier than all of it goes alone.
     *
     * @param seats questions, at least 1
     * @param load the most that their weights may add up to
     */
    record Room<Q>(int seats, int load, ToIntFunction<Q> weight) {
    }

    private final Room<Q> room;
    private final Function<List<Q>, List<A>> trip;
    private final Predicate<RuntimeException> isEveryones;
    private final Deque<Seat<Q, A>> waiting = new ArrayDeque<>();
    private boolean isUnderWay;

    /**
     * @param trip answers questions, in order
     * @param isEveryones whether a failure would meet any question: all who wait are answered with it. After another one each
     *        goes alone, so that nobody fails at what somebody else brought
     */
    Carpool(Room<Q> room, Function<List<Q>, List<A>> trip, Predicate<RuntimeException> isEveryones) {
        this.room = room;
        this.trip = trip;
        this.isEveryones = isEveryones;
    }

    private record Seat<Q, A>(Q question, CompletableFuture<Boolean> wake, CompletableFuture<A> answer) {

        private Seat(Q question) {
            this(question, new CompletableFuture<>(), new CompletableFuture<>());
        }
    }

    /** The answer; a failure of its own question is thrown as it was. */
    A ask(Q question) {
        Seat<Q, A> seat = new Seat<>(question);
        if (isToDrive(seat) || seat.wake.join()) {
            drive();
        }
        try {
            return seat.answer.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException own ? own : e;
        }
    }

    /** How many wait for a trip now. */
    synchronized int waiting() {
        return waiting.size();
    }

    private synchronized boolean isToDrive(Seat<Q, A> seat) {
        waiting.add(seat);
        boolean drives = !isUnderWay;
        isUnderWay = true;
        return drives;
    }

    /** The driver's own seat is the first that waits, so one trip is enough. */
    private void drive() {
        List<Seat<Q, A>> riders = riders();
        try {
            answer(riders);
        } finally {
            handOver();
            riders.forEach(r -> r.wake.complete(false));
        }
    }

    private synchronized List<Seat<Q, A>> riders() {
        List<Seat<Q, A>> riders = new ArrayList<>();
        long load = 0;
        while (!waiting.isEmpty() && riders.size() < room.seats) {
            load += room.weight.applyAsInt(waiting.peek().question);
            if (!riders.isEmpty() && load > room.load) {
                break;
            }
            riders.add(waiting.poll());
        }
        return riders;
    }

    private synchronized void handOver() {
        if (waiting.isEmpty()) {
            isUnderWay = false;
        } else {
            waiting.peek().wake.complete(true);
        }
    }

    private void answer(List<Seat<Q, A>> riders) {
        try {
            List<A> answers = trip.apply(riders.stream().map(Seat::question).toList());
            for (int i = 0; i < riders.size(); i++) {
                riders.get(i).answer.complete(answers.get(i));
            }
        } catch (RuntimeException e) {
            if (isEveryones.test(e)) {
                fail(riders, e);
                fail(left(), e);
            } else if (riders.size() == 1) {
                fail(riders, e);
            } else {
                riders.forEach(r -> answer(List.of(r)));
            }
        } catch (Error e) {
            fail(riders, e);
            throw e;
        }
    }

    private static <Q, A> void fail(List<Seat<Q, A>> seats, Throwable e) {
        seats.forEach(seat -> seat.answer.completeExceptionally(e));
        seats.forEach(seat -> seat.wake.complete(false));
    }

    /** All who wait: a silent database costs each trip its whole timeout, and they would meet it one trip after another. */
    private synchronized List<Seat<Q, A>> left() {
        List<Seat<Q, A>> left = List.copyOf(waiting);
        waiting.clear();
        return left;
    }
}
