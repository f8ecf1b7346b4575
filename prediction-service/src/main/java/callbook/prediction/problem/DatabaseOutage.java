package callbook.prediction.problem;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Locale;

/** Tells an unreachable database, which passes, from a fault of ours, which does not. */
final class DatabaseOutage {

    private static final int DEEPEST = 12;

    private DatabaseOutage() {
    }

    /**
     * SQLSTATE class 08 is a broken connection, 53 a server without room for one more or for what it writes, 57P one that is
     * stopping or starting, 25P03 a session that it ended because we were stopped in the middle of a transaction. A pool that
     * waited in vain tells no state, only words.
     */
    static boolean isBehind(Throwable e) {
        Throwable cause = e;
        for (int depth = 0; cause != null && depth < DEEPEST; depth++, cause = cause.getCause()) {
            if (cause instanceof SQLTransientConnectionException) {
                return true;
            }
            if (cause instanceof SQLException sql && isOutage(sql)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOutage(SQLException e) {
        String state = e.getSQLState();
        if (state == null) {
            return String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT).contains("acquisition timeout");
        }
        return state.startsWith("08") || state.startsWith("53") || state.startsWith("57P") || state.equals("25P03");
    }
}
