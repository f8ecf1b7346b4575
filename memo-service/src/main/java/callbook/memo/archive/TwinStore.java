package callbook.memo.archive;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

import jakarta.enterprise.context.ApplicationScoped;

/** Finds what stands in the way of submissions that were not stored: the same bytes, or another memo of the number. */
@ApplicationScoped
class TwinStore {

    private static final String TWINS = """
            select place, r.memo_id, r.revision, r.published_at, r.text_stamp, m.number
            from unnest(?::text[], ?::text[]) with ordinality as g(author, sha256, place)
            join memo_revision r on r.author = g.author and r.sha256 = g.sha256 and not r.again
            join memo m on m.id = r.memo_id""";
    private static final String HOLDERS = """
            select place, m.id
            from unnest(?::text[], ?::int4[]) with ordinality as g(author, number, place)
            join memo m on m.author = g.author and m.number = g.number""";

    /** Of each, in order. */
    List<Stored> of(Connection c, List<Submission> submissions) throws SQLException {
        Map<Integer, Stored> found = new HashMap<>();
        try (PreparedStatement statement = statement(c, TWINS, submissions)) {
            statement.setArray(2, c.createArrayOf("text", submissions.stream().map(s -> s.text().sha256()).toArray()));
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    int place = rows.getInt(1) - 1;
                    found.put(place, twin(rows).against(submissions.get(place).draft()));
                }
            }
        }
        if (found.size() < submissions.size()) {
            holders(c, submissions).forEach(found::putIfAbsent);
        }
        return IntStream.range(0, submissions.size()).mapToObj(found::get).toList();
    }

    private static Map<Integer, Stored> holders(Connection c, List<Submission> submissions) throws SQLException {
        Map<Integer, Stored> found = new HashMap<>();
        try (PreparedStatement statement = statement(c, HOLDERS, submissions)) {
            statement.setArray(2, c.createArrayOf("int4", submissions.stream().map(s -> s.draft().number()).toArray()));
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    int place = rows.getInt(1) - 1;
                    found.put(place,
                            Stored.Conflict.numberTaken(submissions.get(place).draft(), rows.getObject(2, UUID.class)));
                }
            }
        }
        return found;
    }

    private static PreparedStatement statement(Connection c, String sql, List<Submission> submissions) throws SQLException {
        PreparedStatement statement = c.prepareStatement(sql);
        statement.setArray(1, c.createArrayOf("text", submissions.stream().map(s -> s.draft().author()).toArray()));
        return statement;
    }

    private static Stored.Twin twin(ResultSet row) throws SQLException {
        return new Stored.Twin(new RevisionKey(row.getObject(2, UUID.class), row.getInt(3)), instant(row, 4), instant(row, 5),
                row.getObject(6, Integer.class));
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
