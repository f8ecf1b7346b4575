package callbook.prediction.reading.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import callbook.prediction.claim.Deadline;
import callbook.prediction.claim.Kind;
import callbook.prediction.reading.words.Phrases;
import callbook.prediction.reading.words.Table;
import callbook.prediction.reading.words.Token;
import callbook.prediction.reading.words.Tokenizer;

class TimeFinderTest {

    private static final Instant PUBLISHED = Instant.parse("2026-04-08T14:00:00Z");
    private static final TimeFinder FINDER = new TimeFinder(Moment.of(PUBLISHED, null));

    @ParameterizedTest
    @MethodSource("table")
    void a_time_is_read_as_the_table_says(String words, String due) {
        List<Token> tokens = Tokenizer.tokens(words);

        Optional<Phrases.Match<Timed>> first = IntStream.range(0, tokens.size()).mapToObj(at -> FINDER.at(tokens, at))
                .flatMap(Optional::stream).findFirst();

        assertEquals(due, first.map(match -> shown(match.value().due())).orElse(""), words);
    }

    @Test
    void a_week_of_crypto_ends_on_sunday() {
        Due week = FINDER.at(Tokenizer.tokens("this week"), 0).orElseThrow().value().due();

        assertEquals("2026-04-10", ((Deadline.SessionClose) week.deadline(Kind.STOCK, "")).date().toString());
        assertEquals("2026-04-12", ((Deadline.Date) week.deadline(Kind.CRYPTO, "")).date().toString());
    }

    @Test
    void a_day_that_is_over_means_the_next_one_of_its_name() {
        Moment evening = Moment.of(Instant.parse("2026-04-08T22:00:00Z"), null);

        assertEquals("DAY 2026-04-15",
                shown(new TimeFinder(evening).at(Tokenizer.tokens("by Wednesday"), 0).orElseThrow().value().due()));
    }

    @Test
    void a_clock_time_without_a_zone_is_the_authors() {
        Moment tokyo = Moment.of(PUBLISHED, OffsetDateTime.parse("2026-04-08T22:50:00+09:00"));

        assertEquals("AT 2026-04-09T06:00:00Z",
                shown(new TimeFinder(tokyo).at(Tokenizer.tokens("by 3pm tomorrow"), 0).orElseThrow().value().due()));
    }

    @Test
    void a_timeframe_beside_a_text_says_how_long_not_on_which_day() {
        assertEquals("DAY 2026-04-08", shown(FINDER.whole(Tokenizer.tokens("today's close")).orElseThrow()));
        assertEquals("SESSIONS 1", shown(FINDER.whole(Tokenizer.tokens("1 session")).orElseThrow()));
        assertEquals("AT 2026-04-09T14:00:00Z", shown(FINDER.whole(Tokenizer.tokens("24h ONLY")).orElseThrow()));
        assertEquals("AT 2026-04-15T14:00:00Z", shown(FINDER.whole(Tokenizer.tokens("one week")).orElseThrow()));
        assertEquals(Optional.empty(), FINDER.whole(Tokenizer.tokens("N/A — structural trend, not acute catalyst")));
    }

    @Test
    void the_date_of_a_price_may_be_past() {
        assertEquals("DAY 2026-04-02 exact",
                shown(FINDER.base(Tokenizer.tokens("its April 2 close"), 0).orElseThrow().value().due()));
        assertEquals("DAY 2026-04-07 exact",
                shown(FINDER.base(Tokenizer.tokens("yesterday's close"), 0).orElseThrow().value().due()));
        assertEquals("OPEN 2026-04-02",
                shown(FINDER.base(Tokenizer.tokens("the April 2 open"), 0).orElseThrow().value().due()));
        assertEquals(Optional.empty(), FINDER.base(Tokenizer.tokens("April 2"), 0));
    }

    static Stream<Arguments> table() {
        return Table.rows("times.csv").stream().map(row -> Arguments.of(row.get(0), row.get(1)));
    }

    private static String shown(Due due) {
        if (due instanceof Due.At at) {
            return "AT " + at.until();
        }
        if (due instanceof Due.Day day) {
            return "DAY " + day.date() + (day.exact() ? " exact" : "");
        }
        if (due instanceof Due.Sessions sessions) {
            return "SESSIONS " + sessions.count() + (sessions.exact() ? " exact" : "");
        }
        return due instanceof Due.Week week ? "WEEK " + week.friday() : "OPEN " + ((Due.Open) due).date();
    }
}
