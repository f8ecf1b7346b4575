package callbook.memo.intake;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.OptionalInt;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import callbook.memo.intake.TextReading.Fault;

class MemoTextTest {

    @ParameterizedTest
    @ValueSource(strings = { "\uFEFF# A\r\nb\r\n", "one\rtwo\r", "\u200Fשלום\u202E x", "👨‍👩‍👧 🏴󠁧󠁢󠁥󠁮󠁧󠁿", "  \n a \n\n",
            "e\u0301 and é" })
    void a_text_stays_byte_for_byte_as_it_came(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);

        MemoText fromBytes = assertInstanceOf(TextReading.Taken.class, MemoText.ofBytes(bytes)).text();

        assertArrayEquals(bytes, fromBytes.bytes());
        assertEquals(text, fromBytes.text());
        assertEquals(Memos.text(text), fromBytes);
    }

    @Test
    void the_hash_is_of_the_bytes() {
        // FIPS 180-2, appendix B.1
        assertEquals("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", Memos.text("abc").sha256());
    }

    @Test
    void nobody_changes_a_text_through_its_bytes() {
        byte[] bytes = "abc".getBytes(StandardCharsets.UTF_8);
        MemoText text = assertInstanceOf(TextReading.Taken.class, MemoText.ofBytes(bytes)).text();

        bytes[0] = 'x';
        text.bytes()[1] = 'x';

        assertArrayEquals("abc".getBytes(StandardCharsets.UTF_8), text.bytes());
    }

    @ParameterizedTest(name = "{0} is bad at {1}")
    @CsvSource({ "ff,0", "61c3,1", "61e28261,1", "6162c080,2", "eda080,0", "61f4908080,1", "e282ac80,3", "c3a9c3a9ff,4" })
    void text_that_is_not_utf8_is_refused_with_the_byte_offset(String hex, int offset) {
        assertNotTaken(Fault.NOT_UTF8, offset, MemoText.ofBytes(HexFormat.of().parseHex(hex)));
    }

    @ParameterizedTest(name = "{0} is bad at {1}")
    @CsvSource({ "c181,0", "22c18122,1", "e08181,0", "f0808081,0", "eda080,0", "edbfbf,0", "f5808080,0", "ff,0", "80,0",
            "22f09f98,1", "22e282,1", "22c3,1", "e282ace282,3" })
    void bytes_that_are_not_utf8_are_found_at_their_first_offset(String hex, int offset) {
        byte[] bytes = HexFormat.of().parseHex(hex);

        assertEquals(OptionalInt.of(offset), MemoText.firstInvalidUtf8(bytes));
        assertNotTaken(Fault.NOT_UTF8, offset, MemoText.ofBytes(bytes));
    }

    @Test
    void bad_bytes_are_found_however_far_in_they_stand() {
        for (int before : new int[] { 2_730, 2_731, 8_191, 8_192, 8_193, 8_194, 100_000 }) {
            for (String character : new String[] { "a", "é", "€", "😀" }) {
                byte[] good = character.repeat(before).getBytes(StandardCharsets.UTF_8);
                byte[] bad = Arrays.copyOf(good, good.length + 1);
                bad[good.length] = (byte) 0xE2;

                assertEquals(OptionalInt.empty(), MemoText.firstInvalidUtf8(good));
                assertEquals(OptionalInt.of(good.length), MemoText.firstInvalidUtf8(bad));
            }
        }
        assertEquals(OptionalInt.empty(), MemoText.firstInvalidUtf8(new byte[0]));
    }

    @Test
    void nul_is_refused_with_its_offset() {
        assertNotTaken(Fault.NUL, 2, MemoText.ofBytes(new byte[] { (byte) 0xC3, (byte) 0xA9, 0, 'a' }));
        assertNotTaken(Fault.NUL, 1, MemoText.ofString("é\0a"));
    }

    @Test
    void half_a_surrogate_pair_is_refused_with_its_offset() {
        assertNotTaken(Fault.LONE_SURROGATE, 3, MemoText.ofString("😀a\uD83D"));
        assertNotTaken(Fault.LONE_SURROGATE, 0, MemoText.ofString("\uDE00\uD83D"));
        assertNotTaken(Fault.LONE_SURROGATE, 1, MemoText.ofString("a\uD83Db"));
    }

    @Test
    void one_mebibyte_is_the_limit_in_bytes() {
        assertInstanceOf(TextReading.Taken.class, MemoText.ofString("a".repeat(MemoText.MAX_BYTES)));
        assertInstanceOf(TextReading.Taken.class, MemoText.ofString("é".repeat(MemoText.MAX_BYTES / 2)));
        assertNotTaken(Fault.TOO_LARGE, MemoText.MAX_BYTES, MemoText.ofString("é".repeat(MemoText.MAX_BYTES / 2) + "a"));
        assertNotTaken(Fault.TOO_LARGE, MemoText.MAX_BYTES, MemoText.ofBytes(new byte[MemoText.MAX_BYTES + 1]));
    }

    @ParameterizedTest
    @ValueSource(strings = { " ", "\n\n\r\n\t", "\uFEFF", "\u00A0\u2003\u3000", "\u200B\u200D", "\u3164", "\u202E\u2066",
            "\uFE0F", "\u0007" })
    void a_text_without_anything_to_see_is_refused(String text) {
        assertNotTaken(Fault.BLANK, 0, MemoText.ofString(text));
    }

    @Test
    void an_empty_text_is_malformed_and_a_refusal_says_where_the_fault_is() {
        assertNotTaken(Fault.EMPTY, 0, MemoText.ofBytes(new byte[0]));

        Refusal empty = assertInstanceOf(TextReading.NotTaken.class, MemoText.ofString("")).refusal();
        Refusal nul = assertInstanceOf(TextReading.NotTaken.class, MemoText.ofString("abc\0")).refusal();

        assertEquals(Refusal.Kind.MALFORMED, empty.kind());
        assertEquals(Refusal.Kind.UNACCEPTABLE, nul.kind());
        assertEquals("markdown", nul.field());
        assertTrue(nul.message().contains("offset 3"), nul.message());
    }

    private static void assertNotTaken(Fault fault, int at, TextReading reading) {
        assertEquals(new TextReading.NotTaken(fault, at), reading);
    }
}
