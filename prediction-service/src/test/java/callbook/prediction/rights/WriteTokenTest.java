package callbook.prediction.rights;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class WriteTokenTest {

    private static final WriteToken TOKEN = WriteToken.configured("s3cret-token").orElseThrow();

    @Test
    void none_is_asked_for_where_none_is_configured() {
        assertTrue(WriteToken.configured(null).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = { "", " ", "\n", "two words", "schlüssel", "a\tb", "a\u0000b" })
    void one_that_no_header_can_carry_is_refused_in_words_that_say_what_to_do(String configured) {
        String message = assertThrows(IllegalStateException.class, () -> WriteToken.configured(configured)).getMessage();

        assertTrue(message.contains("CALLBOOK_WRITE_TOKEN") && message.contains(": "), message);
        assertFalse(!configured.isBlank() && message.contains(configured), "a secret belongs in no message");
    }

    @Test
    void the_line_end_of_a_file_is_no_part_of_it() {
        assertTrue(WriteToken.configured("s3cret-token\n").orElseThrow().isShownBy("Bearer s3cret-token"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "Bearer s3cret-token", "bearer s3cret-token", "BEARER  s3cret-token " })
    void it_is_shown_as_a_bearer_token_in_any_case_of_the_scheme(String header) {
        assertTrue(TOKEN.isShownBy(header));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = { "", "Bearer", "Bearer ", "s3cret-token", "Basic s3cret-token", "Bearers3cret-token",
            "Bearer S3cret-token", "Bearer s3cret-toke", "Bearer s3cret-token2", "Bearer s3cret-token,Bearer s3cret-token",
            "Bearer s3cret-token x", "Bearer \u017f3cret-token" })
    void anything_else_does_not_show_it(String header) {
        assertFalse(TOKEN.isShownBy(header));
    }

    @Test
    void two_names_for_a_writer_are_all_there_are() {
        assertEquals("token-holder/anyone", WriterService.TOKEN_HOLDER + "/" + WriterService.ANYONE);
    }
}
