package callbook.scoring.problem;

import java.sql.SQLException;

/** The database refused what it should have done: a fault of ours, or an outage, which its cause tells. */
public class StorageFailure extends RuntimeException {

    /** @param what was being done, for an operator */
    public StorageFailure(String what, SQLException cause) {
        super(what + ": " + cause.getMessage(), cause);
    }
}
