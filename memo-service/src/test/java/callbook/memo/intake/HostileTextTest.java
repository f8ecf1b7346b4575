package callbook.memo.intake;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Memos of the largest size that would hang the suite if anything cost more than linear time. */
class HostileTextTest {

    static Stream<String> patterns() {
        return Stream.of("*", "_", "#", "`", "[", "](", "\\", "-", ">", "|", "·", " · ", "* ", "# ", "\n", "\r", "\r\n",
                "---\n", "***\n",
                "#\n", "# a\n", "*\n", "9", "9:", "1-", "May ", "Cycle ", "[a](b) ", "**a** ", "*Workshop · 2026 ",
                " *a · 1*\n", "\u0301",
                "\u200B", "😀", "\uFDFA", "\uFEFF", "Permanent link: /read/", "permanent link /read/1/-\n", "title: x\n",
                "a: b\n", "{", "- ", "```\n", "```md\n", "<!--", "<!-- a -->", "<!--\n", "a <!-- -->", "~~~\n\n",
                "Permanent link: /read/1/a\n", " — 2026-04-01 18:15:58", ", ", "*a*\n");
    }

    @ParameterizedTest
    @MethodSource("patterns")
    void a_mebibyte_of_one_pattern_is_read(String pattern) {
        for (String frame : new String[] { "%sx", "# T\n%sx", "---\n%sx\n---\nx", "# T\n*%sx", "x\n%s",
                "---\ntitle: \"%sx\"\n---\nx" }) {
            String memo = frame
                    .formatted(pattern.repeat(1_000_000 / pattern.getBytes(StandardCharsets.UTF_8).length));

            Header header = Memos.header(memo);

            assertFalse(header.title().isBlank());
            assertInstanceOf(Intake.Outcome.class,
                    Intake.of(Memos.text(memo), new Overrides("Jane", "2026-01-01 00:00", null, null), Memos.RECEIVED));
        }
    }

    @ParameterizedTest
    @MethodSource("patterns")
    void front_matter_of_one_pattern_is_read(String pattern) {
        String fill = pattern.repeat(FrontMatter.LONGEST / pattern.length() - 10);

        for (String frame : new String[] { "---\n%s\n---\nx", "---\ntitle: %s\n---\nx", "---\ntitle: [%s\n---\nx",
                "---\ntitle: '%s'\n---\nx" }) {
            assertFalse(Memos.header(frame.formatted(fill)).title().isBlank());
        }
    }
}
