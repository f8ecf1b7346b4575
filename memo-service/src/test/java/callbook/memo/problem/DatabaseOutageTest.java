package callbook.memo.problem;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;

import org.junit.jupiter.api.Test;

class DatabaseOutageTest {

    @Test
    void a_server_that_is_away_full_stopping_or_tired_of_us_is_an_outage_however_deep_it_is_told() {
        for (String state : new String[] { "08006", "53300", "53100", "57P01", "25P03" }) {
            SQLException e = new SQLException("said", state);

            assertTrue(DatabaseOutage.isBehind(e), state);
            assertTrue(DatabaseOutage.isBehind(new IllegalStateException(new RuntimeException(e))), state);
        }
    }

    @Test
    void a_pool_that_waited_in_vain_for_a_connection_is_one_whether_it_could_grow_or_not() {
        for (String said : new String[] { "Acquisition timeout while waiting for new connection",
                "Sorry, acquisition timeout!" }) {
            assertTrue(DatabaseOutage.isBehind(new IllegalStateException(new SQLException(said))), said);
        }
        assertFalse(DatabaseOutage.isBehind(new SQLException()));
    }

    @Test
    void what_the_server_refuses_for_its_content_is_none() {
        for (String state : new String[] { "23505", "22001", "42601", "54000", "XX000" }) {
            assertFalse(DatabaseOutage.isBehind(new SQLException("said", state)), state);
        }
    }
}
