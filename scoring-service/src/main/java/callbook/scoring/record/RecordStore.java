package callbook.scoring.record;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.function.Consumer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import com.fasterxml.jackson.databind.ObjectMapper;

import callbook.scoring.problem.StorageFailure;
import io.agroal.api.AgroalDataSource;

/** The memos with their calls and what came of them, as they were known at an instant. */
@ApplicationScoped
class RecordStore {

    /**
     * One row a call, and one for a revision that made none. A memo counts as the newest extractor version that has read its
     * newest revision reads it: versions read the same words, and two together would count each abstention, each untestable
     * prediction and each call twice. Its calls are those that this version reads, also where another had found them first;
     * one that only others read is settled and does not count, and one that was added after its deadline is late. Versions are
     * compared by their numbers, so that 1.10 is newer than 1.9. What was
     * published, received or knowable only after the instant is not there, and of the settlements knowable by then the last
     * one counts. A call is withdrawn where the newest revision says so; it restates the first of its memo, over all
     * revisions, that made the same bet, as far as that was known.
     */
    private static final String KNOWN_AT = """
            with known as (
              select * from reading
              where (cast(? as text) is null or author = ?)
                and case when witnessed then received_at else published_at end <= ?),
            newest as (
              select distinct on (memo_id) memo_id, extractor_version, withdrawn from known
              order by memo_id, memo_revision desc,
                array(select cast(n.digits[1] as numeric)
                  from regexp_matches(extractor_version, '[0-9]+', 'g') with ordinality as n (digits, place)
                  order by n.place) desc,
                extractor_version desc)
            select r.memo_id, r.memo_revision, r.published_at, r.witnessed, r.abstentions, r.untestable, r.stance, r.minds,
              p.id, p.late, p.id = any(n.withdrawn) as withdrawn,
              coalesce(p.restates, case when s.bet is not null then nullif(first_value(p.id) over (
                partition by r.memo_id, s.bet order by r.memo_revision, p.ordinal), p.id) end) as restates,
              p.confidence, p.terms, p.due_at, s.verdict, s.reason
            from known r
            join newest n using (memo_id, extractor_version)
            left join prediction p on (p.memo_id, p.memo_revision) = (r.memo_id, r.memo_revision) and p.made_at <= ?
              and (p.extractor_version = r.extractor_version or exists (select 1 from reading x
                where (x.memo_id, x.extractor_version) = (r.memo_id, r.extractor_version) and p.id = any(x.shared)
                  and case when x.witnessed then x.received_at else x.published_at end <= ?))
            left join lateral (select verdict, reason, bet from settlement
              where prediction_id = p.id and knowable_at <= ? order by number desc limit 1) s on true
            order by r.memo_id, r.memo_revision, p.ordinal""";

    /** Rows held at a time: a record may be of a million calls. */
    private static final int FETCH = 1000;

    private final AgroalDataSource database;
    private final ObjectMapper json;

    RecordStore(AgroalDataSource database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /**
     * Shows each memo of an author that was known at an instant, once.
     *
     * @param author null for everybody
     */
    @Transactional
    void knownAt(String author, Instant asOf, Consumer<Memo> memos) {
        try (Connection c = database.getConnection(); PreparedStatement select = c.prepareStatement(KNOWN_AT)) {
            select.setFetchSize(FETCH);
            select.setString(1, author);
            select.setString(2, author);
            // The database would round an instant between two microseconds up, and see what was not knowable yet.
            Object instant = asOf.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
            select.setObject(3, instant);
            select.setObject(4, instant);
            select.setObject(5, instant);
            select.setObject(6, instant);
            try (ResultSet rows = select.executeQuery()) {
                MemoRowsView view = new MemoRowsView(rows, json);
                while (view.hasNext()) {
                    memos.accept(view.next());
                }
            }
        } catch (SQLException e) {
            throw new StorageFailure("the record could not be read", e);
        }
    }
}
