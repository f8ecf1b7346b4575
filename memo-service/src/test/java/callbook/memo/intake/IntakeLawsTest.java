package callbook.memo.intake;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of every text, however it is made. */
class IntakeLawsTest {

    private static final List<String> FORMS = List.of(
            "# Title\n\n*Workshop · 2026-03-31 02:16:01*\n\n**March 30, 2026 — 7:15 PM — Cycle 280**\n\n---\n\nText\n\n"
                    + "Permanent link: https://m.example/read/179/a-slug\n",
            "---\ntitle: \"T\"\nauthor: Jane\npublishedAt: 2026-03-31T02:16:01Z\nwrittenAt: 2026-03-31T02:16:01+05:30\n"
                    + "cycle: 5\nnumber: 7\nslug: a\nurl: https://a.example\n---\n\nText",
            "# T\r\n*W · APR 28, 2026 · 14:05 UTC*\r\nCYCLE 329 | 2026-03-31 | 16:33\r\n",
            "Title\n=====\n__Jane · Doe · 28 Apr. 2026 2:05 p.m. +0200__\n3rd of April, 2026, 9.05 AM\n");

    private static final List<String> PIECES = List.of("*", "**", "_", "#", "# ", "\n", "\r\n", "\r", " ", "\u00A0", "\uFEFF",
            "·", " · ", "—",
            "-", "---\n", ":", ".", ",", "/", "|", "+", "0", "9", "12", "2026", "99999999999", "am", " PM", "a.m.", "April",
            "May ", "Feb 30, 2026",
            "cycle", "Cycle -", "UTC", "Z", "T", "\\", "`", "[", "](", ")", "{", "}", "&a ", "*a", "!!int ", "\"", "'",
            "\"\\uD800\"", "title: ",
            "date: ", "😀", "\u0301", "\u202E", "Permanent link: ", "/read/", "%", "?", "> ", "- ", "null", "~", "\t",
            "\u0007");

    @Provide
    Arbitrary<String> memos() {
        Arbitrary<String> random = Arbitraries.strings().all().ofMaxLength(200);
        Arbitrary<String> pieced = Arbitraries.of(PIECES).list().ofMaxSize(60).map(pieces -> String.join("", pieces));
        return Arbitraries.oneOf(random, pieced, mutated());
    }

    /** A known form with some of its characters replaced, removed or doubled. */
    private static Arbitrary<String> mutated() {
        Arbitrary<String> piece = Arbitraries.oneOf(Arbitraries.of(PIECES), Arbitraries.just(""),
                Arbitraries.strings().all().ofMaxLength(2));
        Arbitrary<List<String>> pieces = piece.list().ofMinSize(1).ofMaxSize(6);
        Arbitrary<List<Integer>> places = Arbitraries.integers().between(0, 10_000).list().ofSize(12);
        return Combinators.combine(Arbitraries.of(FORMS), pieces, places).as(IntakeLawsTest::mutate);
    }

    private static String mutate(String form, List<String> pieces, List<Integer> places) {
        StringBuilder text = new StringBuilder(form);
        for (int i = 0; i < pieces.size(); i++) {
            int start = places.get(2 * i) % (text.length() + 1);
            int end = Math.min(text.length(), start + places.get(2 * i + 1) % 4);
            text.replace(start, end, pieces.get(i));
        }
        return text.toString();
    }

    @Property
    void a_text_is_taken_byte_for_byte_or_refused_with_a_place_inside_it(@ForAll("memos") String memo) {
        TextReading reading = MemoText.ofString(memo);

        if (reading instanceof TextReading.Taken taken) {
            assertArrayEquals(memo.getBytes(StandardCharsets.UTF_8), taken.text().bytes());
            assertEquals(memo, taken.text().text());
            assertEquals(reading, MemoText.ofBytes(taken.text().bytes()));
        } else {
            int at = ((TextReading.NotTaken) reading).at();
            assertTrue(at == 0 || at < memo.length());
        }
    }

    @Property(tries = 5_000)
    void every_text_that_is_taken_has_an_outcome_that_keeps_the_rules(@ForAll("memos") String memo, @ForAll boolean named) {
        if (!(MemoText.ofString(memo) instanceof TextReading.Taken taken)) {
            return;
        }
        Overrides overrides = named ? new Overrides("Jane", "2026-03-31 02:16", null, null) : Overrides.none();

        Intake.Outcome outcome = Intake.of(taken.text(), overrides, Memos.RECEIVED);

        if (outcome instanceof Intake.Outcome.Accepted accepted) {
            assertKeepsTheRules(accepted.draft());
        } else {
            Refusal refusal = ((Intake.Outcome.Refused) outcome).refusal();
            assertFalse(named, () -> "only author and stamp of a header refuse a memo: " + refusal);
            assertTrue(List.of("author", "publishedAt").contains(refusal.field()), refusal.toString());
        }
        assertEquals(outcome, Intake.of(taken.text(), overrides, Memos.RECEIVED));
    }

    private static void assertKeepsTheRules(MemoDraft draft) {
        assertTrue(isStorable(draft.title()) && draft.title().codePointCount(0, draft.title().length()) <= Title.LONGEST);
        assertTrue(isStorable(draft.byline()) && isStorable(draft.slug()) && isStorable(draft.author()));
        assertTrue(draft.dateline() == null || isStorable(draft.dateline()));
        assertTrue(draft.number() == null || draft.number() > 0);
        assertTrue(draft.cycle() == null || draft.cycle() >= 0);
        assertFalse(draft.publishedAt().isAfter(draft.receivedAt().plusSeconds(60)));
        assertEquals(draft.publishedAt().isBefore(draft.receivedAt().minus(Duration.ofMinutes(15))), draft.backfilled());
        if (draft.writtenAt() != null) {
            Duration before = Duration.between(draft.writtenAt().toInstant(), draft.publishedAt());
            assertTrue(before.toSeconds() <= 45 * 60 && before.toSeconds() >= -5 * 60);
        }
    }

    private static boolean isStorable(String text) {
        return !text.isBlank() && text.codePoints().noneMatch(c -> c == 0 || Character.getType(c) == Character.SURROGATE);
    }

    @Property
    void a_slug_is_letters_and_digits_joined_by_single_hyphens(@ForAll("memos") String name) {
        String slug = Slug.of(name);

        assertTrue(slug.length() <= Slug.LONGEST);
        assertFalse(slug.startsWith("-") || slug.endsWith("-") || slug.contains("--"), slug);
        assertTrue(slug.chars().noneMatch(Character::isWhitespace));
    }

    @Property
    void the_kind_of_line_end_does_not_change_what_is_read(@ForAll("memos") String memo) {
        if (memo.indexOf('\r') < 0 && MemoText.ofString(memo) instanceof TextReading.Taken) {
            assertEquals(Memos.header(memo), Memos.header(memo.replace("\n", "\r\n")));
        }
    }
}
