package callbook.prediction.memos;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import callbook.prediction.PostgresServer;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@QuarkusTestResource(PostgresServer.class)
class LeaseTest {

    private static final Set<Integer> ALL = Set.of(0, 1, 2, 3);

    @Inject
    LeaseStore leases;
    @Inject
    AgroalDataSource database;

    @BeforeEach
    @AfterEach
    void nobodyFollows() throws SQLException {
        execute("delete from feed_follower");
        execute("update feed_position set holder = null, held_until = null");
    }

    @Test
    void one_alone_follows_everything() {
        assertEquals(ALL, leases.keep("a"));
        assertEquals(ALL, leases.keep("a"));
    }

    @Test
    void one_that_joins_is_given_its_share_and_takes_nothing_that_is_held() {
        leases.keep("a");

        assertEquals(Set.of(), leases.keep("b"));
        assertEquals(2, leases.keep("a").size());
        assertEquals(2, leases.keep("b").size());
        assertEquals(ALL, union(leases.keep("a"), leases.keep("b")));
    }

    @Test
    void three_share_four_partitions_so_that_each_has_some() {
        List<Set<Integer>> held = List.of();
        for (int round = 0; round < 3; round++) {
            held = List.of(leases.keep("a"), leases.keep("b"), leases.keep("c"));
        }

        assertEquals(List.of(2, 1, 1), held.stream().map(Set::size).toList());
        assertEquals(ALL, union(held.get(0), held.get(1), held.get(2)));
    }

    @Test
    void more_instances_than_partitions_leave_some_without_work() {
        List<String> names = List.of("a", "b", "c", "d", "e", "f");
        for (int round = 0; round < 3; round++) {
            names.forEach(leases::keep);
        }

        assertEquals(List.of(1, 1, 1, 1, 0, 0), names.stream().map(n -> leases.keep(n).size()).toList());
    }

    @Test
    void what_a_silent_holder_had_is_taken_when_its_leases_end_and_it_shares_again_when_it_comes_back() throws SQLException {
        leases.keep("a");
        leases.keep("b");
        silence("a");

        assertEquals(ALL, leases.keep("b"));
        assertEquals(Set.of(), leases.keep("a"));
        assertEquals(2, leases.keep("b").size());
        assertEquals(2, leases.keep("a").size());
    }

    @Test
    void who_leaves_gives_everything_up_at_once() {
        leases.keep("a");
        leases.leave("a");

        assertEquals(ALL, leases.keep("b"));
    }

    @Test
    void a_partition_that_a_stopped_instance_keeps_locked_is_passed_over_without_waiting() throws SQLException {
        leases.keep("a");
        silence("a");
        try (Connection stopped = database.getConnection()) {
            stopped.setAutoCommit(false);
            stopped.createStatement().execute("select * from feed_position where partition = 2 for update");
            stopped.createStatement().execute("select * from feed_follower where name = 'a' for update");

            assertEquals(Set.of(0, 1, 3), leases.keep("b"));

            stopped.rollback();
        }
        assertEquals(ALL, leases.keep("b"));
    }

    @Test
    void many_that_come_at_once_share_everything_and_nothing_is_held_twice() throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(8);
        try {
            for (int round = 0; round < 4; round++) {
                List<Future<Set<Integer>>> all = new ArrayList<>();
                for (int i = 0; i < 8; i++) {
                    String name = "many-" + i % 4;
                    all.add(pool.submit(() -> leases.keep(name)));
                }
                for (Future<Set<Integer>> one : all) {
                    one.get();
                }
            }
        } finally {
            pool.shutdownNow();
        }

        Set<Integer> shared = new TreeSet<>();
        for (int i = 0; i < 4; i++) {
            Set<Integer> held = leases.keep("many-" + i);
            assertEquals(1, held.size());
            shared.addAll(held);
        }
        assertEquals(ALL, shared);
    }

    @Test
    void a_transaction_in_which_nothing_happens_ends_after_five_seconds() throws SQLException {
        try (Connection c = database.getConnection();
                ResultSet row = c.createStatement().executeQuery("show idle_in_transaction_session_timeout")) {
            assertTrue(row.next());
            assertEquals("5s", row.getString(1));
        }
    }

    @Test
    void a_session_that_the_server_ended_is_not_handed_out_again() throws SQLException {
        try (Connection ended = database.getConnection()) {
            ended.setAutoCommit(false);
            long pid = number(ended, "select pg_backend_pid()");
            execute("select pg_terminate_backend(" + pid + ")");

            assertThrows(SQLException.class, () -> {
                // the server may need a moment until it notices
                while (number(ended, "select 1") == 1) {
                    Thread.onSpinWait();
                }
            });
        }
        for (int i = 0; i < 20; i++) {
            assertEquals(ALL, leases.keep("a"));
        }
    }

    private void silence(String name) throws SQLException {
        execute("update feed_position set held_until = clock_timestamp() - interval '1 second' where holder = '" + name + "'");
        execute("update feed_follower set alive_until = clock_timestamp() - interval '1 second' where name = '" + name + "'");
    }

    @SafeVarargs
    private static Set<Integer> union(Set<Integer>... sets) {
        Set<Integer> all = new TreeSet<>();
        for (Set<Integer> set : sets) {
            all.addAll(set);
        }
        return all;
    }

    private void execute(String sql) throws SQLException {
        try (Connection c = database.getConnection()) {
            c.createStatement().execute(sql);
        }
    }

    private static long number(Connection c, String sql) throws SQLException {
        try (ResultSet row = c.createStatement().executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }
}
