package callbook.prediction.reading;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.params.provider.Arguments;

/**
 * A table of texts beside the tests: a law after ==, then lines of a text with \n for line ends, =>, and what it comes to;
 * comments
 * after a leading "# ".
 */
final class LawTable {

    private LawTable() {
    }

    /** The law, the text and what it comes to, for each line. */
    static Stream<Arguments> rows(String name) throws IOException {
        List<Arguments> rows = new ArrayList<>();
        String law = "";
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                LawTable.class.getResourceAsStream("/callbook/prediction/reading/" + name), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("== ")) {
                    law = line.substring(3);
                } else if (!line.startsWith("# ")) {
                    int arrow = line.lastIndexOf("=>");
                    String text = line.substring(0, arrow).stripTrailing().replace("\\n", "\n");
                    rows.add(Arguments.of(law, text, line.substring(arrow + 2).strip()));
                }
            }
        }
        return rows.stream();
    }
}
