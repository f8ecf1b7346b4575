package callbook.scoring.record;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import callbook.scoring.Http;
import io.agroal.api.AgroalDataSource;
import io.restassured.config.JsonConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.path.json.config.JsonPathConfig.NumberReturnType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;

/**
 * An author that no other test has, with the rows stored of it and the record made of them. No settler looks at these rows.
 */
final class Rows {

    /** A verdict with the instant from which it can be known. */
    record Settled(String verdict, String reason, String knowableAt) {
    }

    static final String BEARISH_IWM = """
            {"legs":[{"measure":"SPREAD","subject":"IWM","benchmark":"META","op":"LT","bound":0,"low":null,"high":null,
            "unit":"PERCENT","observed":"AT_END","prints":"ALL"}],"deadline":{"kind":"HOURS"},"base":null,"instruments":[]}""";
    static final String SPY_AND_QQQ_UP = """
            {"legs":[{"measure":"CHANGE","subject":"SPY","op":"GT","bound":0,"unit":"PERCENT"},
            {"measure":"CHANGE","subject":"QQQ","op":"GT","bound":0,"unit":"PERCENT"},
            {"measure":"LEVEL","subject":"SPY","op":"GT","bound":600,"unit":"PRICE"}]}""";
    static final String NO_LEG_WE_KNOW = """
            {"legs":[{"measure":"RANK","subject":"IWM","op":"FIRST","bound":1,"unit":"PLACE","among":["META"]}]}""";

    final String author = "record-" + UUID.randomUUID();
    private final AgroalDataSource database;
    private int ordinal;

    Rows(AgroalDataSource database) {
        this.database = database;
    }

    /** A memo of one revision that a first extractor read. */
    UUID memo(String publishedAt, boolean witnessed, int abstentions, String... untestable) throws SQLException {
        UUID id = UUID.randomUUID();
        reading(id, 1, "1.0", publishedAt, witnessed, abstentions, untestable);
        return id;
    }

    void reading(UUID memo, int revision, String version, String publishedAt, boolean witnessed, int abstentions,
            String... untestable) throws SQLException {
        Instant published = Instant.parse(publishedAt);
        execute("""
                insert into reading (memo_id, memo_revision, extractor_version, author, published_at, received_at, witnessed,
                  abstentions, untestable, stance, minds) values (?, ?, ?, ?, ?, ?, ?, ?, ?, null, '[]')""", memo, revision,
                version, author, published, received(published, witnessed), witnessed, abstentions, untestable);
    }

    void debate(UUID memo, String stance, String minds) throws SQLException {
        execute("update reading set stance = ?, minds = ? where memo_id = ?", stance, minds, memo);
    }

    /** A call of the memo's first revision with the settlements it got, the first one first. */
    UUID call(UUID memo, String terms, Double confidence, String dueAt, Settled... settled) throws SQLException {
        return call(memo, 1, terms, confidence, dueAt, settled);
    }

    /** A call that a revision of the memo made. */
    UUID call(UUID memo, int revision, String terms, Double confidence, String dueAt, Settled... settled)
            throws SQLException {
        UUID id = UUID.randomUUID();
        execute("""
                insert into prediction (id, memo_id, memo_revision, extractor_version, ordinal, author, made_at, published_at,
                  received_at, witnessed, late, quote, symbols, confidence, terms, due_at)
                select ?, memo_id, memo_revision, extractor_version, ?, author,
                  case when witnessed then received_at else published_at end, published_at, received_at, witnessed, false,
                  'q', '{}', cast(? as double precision), ?, cast(? as timestamptz)
                from reading where memo_id = ? and memo_revision = ? and extractor_version = '1.0'""",
                id, ++ordinal, confidence,
                terms, dueAt == null ? null : Instant.parse(dueAt), memo, revision);
        for (Settled one : settled) {
            settle(id, List.of(settled).indexOf(one) + 1, one);
        }
        return id;
    }

    void mark(UUID call, String column, Object value) throws SQLException {
        execute("update prediction set " + column + " = ? where id = ?", value, call);
    }

    /** Has a revision not state a call that an earlier one made. */
    void withdraw(UUID memo, int revision, UUID call) throws SQLException {
        execute("update reading set withdrawn = array_append(withdrawn, ?) where memo_id = ? and memo_revision = ?", call, memo,
                revision);
    }

    /** Has the newest settlement of each call be on the same prints. */
    void sameBet(UUID... calls) throws SQLException {
        for (UUID call : calls) {
            execute("update settlement set bet = 'the same' where prediction_id = ?", call);
        }
    }

    /** The author's record, whole. */
    ValidatableResponse record(String asOf) {
        return answer(asked(asOf));
    }

    ValidatableResponse recordBy(String by, String asOf) {
        return answer(asked(asOf).queryParam("by", by));
    }

    private RequestSpecification asked(String asOf) {
        return Http.api().queryParam("author", author).queryParam("asOf", asOf);
    }

    // Doubles, so that a number is compared with all its digits.
    private static ValidatableResponse answer(RequestSpecification asked) {
        return asked
                .config(RestAssuredConfig.config()
                        .jsonConfig(JsonConfig.jsonConfig().numberReturnType(NumberReturnType.DOUBLE)))
                .get("/v1/record").then().statusCode(200);
    }

    private void settle(UUID call, int number, Settled s) throws SQLException {
        execute("""
                insert into settlement (id, prediction_id, number, verdict, reason, rule_version, settled_at, knowable_at, body)
                values (?, ?, ?, ?, ?, '1', now(), ?, '{}')""", UUID.randomUUID(), call, number, s.verdict(), s.reason(),
                Instant.parse(s.knowableAt()));
    }

    private static Instant received(Instant published, boolean witnessed) {
        return published.plus(witnessed ? Duration.ofMinutes(10) : Duration.ofDays(3650));
    }

    private void execute(String sql, Object... values) throws SQLException {
        try (Connection c = database.getConnection(); PreparedStatement statement = c.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                Object v = values[i];
                statement.setObject(i + 1, v instanceof Instant at ? at.atOffset(ZoneOffset.UTC) : v);
            }
            statement.executeUpdate();
        }
    }
}
