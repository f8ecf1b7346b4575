package callbook.memo.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CarpoolTest {

    private static final int CALLERS = 16;

    private final ExecutorService callers = Executors.newFixedThreadPool(CALLERS);
    private final ConcurrentLinkedQueue<List<Integer>> trips = new ConcurrentLinkedQueue<>();

    @AfterEach
    void end() {
        callers.shutdownNow();
    }

    @Test
    void each_of_many_callers_gets_the_answer_to_its_own_question_and_each_question_travels_once() throws Exception {
        Carpool<Integer, Integer> pool = pool(4, questions -> questions.stream().map(q -> -q).toList());

        List<Future<Integer>> answers = asked(pool, IntStream.range(0, 5_000).boxed().toList());

        for (int q = 0; q < answers.size(); q++) {
            assertEquals(-q, answers.get(q).get());
        }
        assertEquals(IntStream.range(0, 5_000).boxed().toList(), carried());
        assertTrue(trips.stream().allMatch(trip -> !trip.isEmpty() && trip.size() <= 4));
    }

    @Test
    void who_comes_while_a_trip_is_under_way_travels_with_the_others_who_wait() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        Semaphore road = new Semaphore(0);
        Carpool<Integer, Integer> pool = pool(CALLERS, questions -> {
            begun.countDown();
            road.acquireUninterruptibly();
            return questions;
        });
        List<Future<Integer>> answers = asked(pool, List.of(0));
        begun.await();

        answers.addAll(asked(pool, List.of(1, 2, 3)));
        while (pool.waiting() < 3) {
            Thread.onSpinWait();
        }
        road.release(2);

        for (int q = 0; q < answers.size(); q++) {
            assertEquals(q, answers.get(q).get());
        }
        assertEquals(2, trips.size());
    }

    @Test
    void what_one_question_fails_at_never_touches_the_others() throws Exception {
        Carpool<Integer, Integer> pool = pool(8, questions -> {
            if (questions.contains(13)) {
                throw new IllegalArgumentException("13");
            }
            return questions;
        });

        List<Future<Integer>> answers = asked(pool, IntStream.range(0, 200).boxed().toList());

        for (int q = 0; q < answers.size(); q++) {
            Future<Integer> answer = answers.get(q);
            if (q == 13) {
                assertInstanceOf(IllegalArgumentException.class,
                        assertThrows(ExecutionException.class, answer::get).getCause());
            } else {
                assertEquals(q, answer.get());
            }
        }
    }

    @Test
    void a_failure_that_meets_everyone_is_answered_to_all_who_wait_and_tried_again_for_nobody() throws Exception {
        Carpool<Integer, Integer> pool = pool(8, questions -> {
            throw new IllegalStateException("away");
        });

        List<Future<Integer>> answers = asked(pool, IntStream.range(0, 200).boxed().toList());

        for (Future<Integer> answer : answers) {
            assertEquals("away", assertThrows(ExecutionException.class, answer::get).getCause().getMessage());
        }
        assertEquals(carried().stream().distinct().toList(), carried());
    }

    @Test
    void a_trip_carries_no_more_than_its_load_and_what_is_heavier_goes_alone() throws Exception {
        Carpool<Integer, Integer> pool = new Carpool<>(new Carpool.Room<>(100, 10, q -> q), noted(questions -> questions),
                e -> true);

        for (Future<Integer> answer : asked(pool, IntStream.range(0, 500).map(q -> q % 12).boxed().toList())) {
            answer.get();
        }

        assertTrue(trips.stream().allMatch(trip -> trip.size() == 1 || trip.stream().mapToInt(q -> q).sum() <= 10));
    }

    private List<Integer> carried() {
        return trips.stream().flatMap(List::stream).sorted().toList();
    }

    private Carpool<Integer, Integer> pool(int seats, Function<List<Integer>, List<Integer>> trip) {
        return new Carpool<>(new Carpool.Room<>(seats, seats, q -> 1), noted(trip), IllegalStateException.class::isInstance);
    }

    private Function<List<Integer>, List<Integer>> noted(Function<List<Integer>, List<Integer>> trip) {
        return questions -> {
            trips.add(questions);
            return trip.apply(questions);
        };
    }

    private List<Future<Integer>> asked(Carpool<Integer, Integer> pool, List<Integer> questions) {
        List<Future<Integer>> answers = new ArrayList<>();
        questions.forEach(q -> answers.add(callers.submit((Callable<Integer>) () -> pool.ask(q))));
        return answers;
    }
}
