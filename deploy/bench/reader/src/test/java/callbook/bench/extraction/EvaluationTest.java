package callbook.bench.extraction;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluationTest {

    private static final String LEG = "'measure':'CHANGE','subject':'SPY','op':'GT','bound':0,'unit':'PERCENT','observed':'AT_END','prints':'ALL'";
    private static final String HOURS = "'deadline':{'kind':'HOURS','until':'2026-04-03T14:00:00Z'}";
    private static final String HIGHER = "{'calls':[{'legs':[{" + LEG + "}]," + HOURS + ",'base':null}],'untestable':[]}";

    @TempDir
    Path folder;

    @Test
    void a_reading_that_equals_its_label_is_exact() throws IOException {
        String report = report(line("SPY higher in 24h", HIGHER));

        assertTrue(report.contains("exact 1.000 (1 of 1)"), report);
        assertTrue(report.contains("false calls 0"), report);
    }

    @Test
    void any_accepted_reading_counts() throws IOException {
        String expect = "{'calls':[],'untestable':[]},'accept':[" + HIGHER + "]";

        assertTrue(report(line("SPY higher in 24h", expect)).contains("exact 1.000 (1 of 1)"));
    }

    @Test
    void an_item_that_differs_is_shown_with_what_was_expected_and_what_was_found() throws IOException {
        String report = report(line("SPY higher in 24h", HIGHER.replace("'GT'", "'LT'")));

        assertTrue(report.contains("exact 0.000 (0 of 1)"), report);
        assertTrue(report.contains("- call CHANGE SPY LT 0 PERCENT AT_END ALL; HOURS 2026-04-03T14:00:00Z"), report);
        assertTrue(report.contains("+ call CHANGE SPY GT 0 PERCENT AT_END ALL; HOURS 2026-04-03T14:00:00Z"), report);
    }

    @Test
    void a_call_where_none_is_expected_is_a_false_call() throws IOException {
        String report = report(line("SPY higher in 24h", "{'kind':'NONE','calls':[],'untestable':[]}"));

        assertTrue(report.contains("false calls 1"), report);
        assertTrue(report.contains("legs found that are right (precision) 0.000 (0 of 1)"), report);
    }

    @Test
    void an_abstention_is_expected_where_the_kind_says_so() throws IOException {
        String report = report(line("ABSTAIN — no prediction today.", "{'kind':'ABSTENTION','calls':[],'untestable':[]}"));

        assertTrue(report.contains("exact 1.000 (1 of 1)"), report);
    }

    @Test
    void a_memo_is_measured_with_its_debate() throws IOException {
        Files.writeString(folder.resolve("01.md"),
                "# T\n\n## Prediction\n\nSPY higher in 24h\n\n*Debate: aligned_bullish | Conviction: 45% | Macro: abstain*\n");
        Files.writeString(folder.resolve("01.json"), json("{'publishedAt':'2026-04-02T14:00:00Z',"
                + HIGHER.substring(1, HIGHER.length() - 1)
                + ",'abstentions':0,'debate':{'alignment':'aligned_bullish','conviction':0.45,'macro':'ABSTAIN'}}"));

        String report = run(folder);

        assertTrue(report.contains("exact 1.000 (1 of 1)"), report);
        assertTrue(report.contains("debates 1.000 (1 of 1)"), report);
    }

    @Test
    void a_label_without_a_time_is_refused_by_its_line() throws IOException {
        Path file = Files.writeString(folder.resolve("labels.jsonl"), json("{'text':'SPY higher','expect':{}}\n"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        assertFalse(new Evaluation(new ReaderHere(), false, new PrintStream(out)).run(List.of(file)));
        assertTrue(out.toString().contains("line 1"), out.toString());
    }

    @Test
    void the_end_of_a_window_is_a_date_an_hour_or_none() throws IOException {
        Path file = Files.writeString(folder.resolve("ends.tsv"), "n\tsentence\tphrase\tend\n"
                + "1\tSPY is higher by Friday, April 10.\tx\t2026-04-10\n"
                + "2\tSPY is higher 24h from now.\tx\t2026-03-31T22\n"
                + "3\tSPY is higher over the next 5 trading days.\tx\t2026-04-07\n"
                + "4\tThe 2-year fell 5bp.\tx\tNONE\n5\tSPY is higher this week.\tx\t2026-04-02|2026-04-03\n"
                + "6\tSPY is higher by Friday.\tx\t2026-04-04\n");

        String report = run(file);

        assertTrue(report.contains("ends of windows 0.833 (5 of 6)"), report);
        assertTrue(report.contains("+ 2026-04-03"), report);
    }

    private String report(String line) throws IOException {
        return run(Files.writeString(folder.resolve("labels.jsonl"), line));
    }

    private static String run(Path source) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertTrue(new Evaluation(new ReaderHere(), false, new PrintStream(out)).run(List.of(source)));
        return out.toString().replaceAll(" +", " ");
    }

    private static String line(String text, String expect) {
        return json("{'id':'one','text':'" + text + "','made_at':'2026-04-02T14:00:00Z','expect':" + expect + "}\n");
    }

    static String json(String text) {
        return text.replace('\'', '"');
    }
}
