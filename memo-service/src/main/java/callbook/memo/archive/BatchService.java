package callbook.memo.archive;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;

import callbook.memo.problem.DatabaseOutage;

/** Stores a batch of an import; what one memo fails at never touches the others. */
@ApplicationScoped
class BatchService {

    private static final Logger LOG = Logger.getLogger(BatchService.class);

    private final IntakeStore store;

    BatchService(IntakeStore store) {
        this.store = store;
    }

    /** What came of each, in order; where the database is away it is not asked again, and all from there on are away. */
    List<LineOutcome> store(List<Submission> batch) {
        if (batch.isEmpty()) {
            return List.of();
        }
        try {
            return store.store(batch).stream().map(LineOutcome::of).toList();
        } catch (SQLException e) {
            if (DatabaseOutage.isBehind(e)) {
                LOG.warnf("database unreachable in an import: check the JDBC URL and the server (%s)", e.getMessage());
                return Collections.nCopies(batch.size(), LineOutcome.away());
            }
            if (batch.size() > 1) {
                return oneByOne(batch);
            }
            LOG.error("a line of an import was answered 500: a fault of ours, the stack trace says where", e);
            return List.of(LineOutcome.failed());
        }
    }

    private List<LineOutcome> oneByOne(List<Submission> batch) {
        List<LineOutcome> outcomes = new ArrayList<>();
        boolean isAway = false;
        for (Submission submission : batch) {
            outcomes.add(isAway ? LineOutcome.away() : store(List.of(submission)).get(0));
            isAway = outcomes.get(outcomes.size() - 1).isAway();
        }
        return outcomes;
    }
}
