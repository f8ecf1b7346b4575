package callbook.memo.archive;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;

import io.agroal.api.AgroalDataSource;

/**
 * Stores new memos, one or hundreds, in one statement that is its own transaction: one way to the database and back.
 * Uniqueness is the database's business: it survives races, and a check before an insert does not. The check that stands in
 * the statement only spares the common resend a failure.
 */
@ApplicationScoped
class IntakeStore {

    private static final String INSERT = """
            with given as (
                select * from unnest(%s) with ordinality as g(%s, place)),
            fresh as (
                insert into memo (id, author, number, revision)
                select memo_id, author, number, 1 from given g
                where not exists (select from memo_revision r
                                  where r.author = g.author and r.sha256 = g.sha256 and not r.again)
                order by place
                on conflict do nothing
                returning id)
            insert into memo_revision (revision, %s)
            select 1, %s from given join fresh on id = memo_id order by place
            returning memo_id""".formatted(MemoColumn.PARAMETERS, MemoColumn.NAMES, MemoColumn.NAMES, MemoColumn.VALUES);

    /** A key that another stored meanwhile, and a deadlock of two that store the same in another order. */
    private static final Set<String> RACES = Set.of("23505", "40P01");
    private static final int ROUNDS = 5;

    private final AgroalDataSource database;
    private final TwinStore twins;
    private final TimeBasedEpochGenerator ids = Generators.timeBasedEpochGenerator();

    IntakeStore(AgroalDataSource database, TwinStore twins) {
        this.database = database;
        this.twins = twins;
    }

    /**
     * What came of each, in order; all that are new are stored, or none. A memo that another request is storing at this
     * moment is waited for, so that of many that send the same one stores it and all get it.
     */
    List<Stored> store(List<Submission> submissions) throws SQLException {
        for (int round = 1;; round++) {
            try (Connection c = database.getConnection()) {
                return round(c, submissions);
            } catch (SQLException e) {
                if (round == ROUNDS || !isRace(e)) {
                    throw e;
                }
            }
        }
    }

    /** A pool that has no connection to give tells no state. */
    private static boolean isRace(SQLException e) {
        return e.getSQLState() != null && RACES.contains(e.getSQLState());
    }

    private List<Stored> round(Connection c, List<Submission> submissions) throws SQLException {
        List<NewMemo> memos = submissions.stream().map(s -> new NewMemo(ids.generate(), s)).toList();
        Set<String> seen = new HashSet<>();
        Set<UUID> inserted = insert(c, memos.stream().filter(m -> seen.add(m.submission().identity())).toList());
        List<Submission> rest = memos.stream().filter(m -> !inserted.contains(m.id())).map(NewMemo::submission).toList();
        Iterator<Stored> others = rest.isEmpty() ? List.<Stored> of().iterator() : twins.of(c, rest).iterator();
        List<Stored> outcomes = new ArrayList<>();
        for (NewMemo m : memos) {
            outcomes.add(inserted.contains(m.id()) ? new Stored.New(new RevisionKey(m.id(), 1)) : others.next());
        }
        return outcomes;
    }

    private static Set<UUID> insert(Connection c, List<NewMemo> memos) throws SQLException {
        try (PreparedStatement statement = c.prepareStatement(INSERT)) {
            for (MemoColumn column : MemoColumn.values()) {
                statement.setArray(column.ordinal() + 1, c.createArrayOf(column.type(), column.values(memos)));
            }
            Set<UUID> inserted = new HashSet<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    inserted.add(rows.getObject(1, UUID.class));
                }
            }
            return inserted;
        }
    }
}
