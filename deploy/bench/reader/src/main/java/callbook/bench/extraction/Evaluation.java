package callbook.bench.extraction;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads labelled texts and prints how many are read as their labels say, and which are not. */
public final class Evaluation {

    private final Asked reader;
    private final boolean onlyFigures;
    private final PrintStream out;

    Evaluation(Asked reader, boolean onlyFigures, PrintStream out) {
        this.reader = reader;
        this.onlyFigures = onlyFigures;
        this.out = out;
    }

    /** Exits 0 whatever was read, 1 where a file cannot be, 2 where the arguments are wrong. */
    public static void main(String[] arguments) {
        List<Path> sources = new ArrayList<>();
        Asked reader = new ReaderHere();
        boolean onlyFigures = false;
        for (int at = 0; at < arguments.length; at++) {
            if (arguments[at].equals("--figures")) {
                onlyFigures = true;
            } else if (arguments[at].equals("--url") && at + 1 < arguments.length) {
                reader = new ReaderThere(URI.create(arguments[++at]));
            } else {
                sources.add(Path.of(arguments[at]));
            }
        }
        if (sources.isEmpty() || !sources.stream().allMatch(Files::exists)) {
            System.err.println("callbook: name at least one file of labels, or a folder of memos, that exists");
            System.exit(2);
        }
        System.exit(new Evaluation(reader, onlyFigures, System.out).run(sources) ? 0 : 1);
    }

    /** False where a source could not be read. */
    boolean run(List<Path> sources) {
        boolean read = true;
        for (Path source : sources) {
            try {
                if (source.toString().endsWith(".tsv")) {
                    TimePhrases.evaluate(source, onlyFigures, out);
                } else {
                    evaluate(source);
                }
            } catch (IOException e) {
                out.println(source + ": " + e.getMessage());
                read = false;
            }
        }
        return read;
    }

    private void evaluate(Path source) throws IOException {
        Score score = new Score();
        List<Comparison> comparisons = new ArrayList<>();
        for (Item item : Items.of(source)) {
            Comparison comparison = new Comparison(item, reader.read(item.asked()));
            comparisons.add(comparison);
            score.add(comparison);
        }
        out.println(source);
        out.print(score.lines());
        if (!onlyFigures) {
            comparisons.forEach(this::show);
        }
    }

    private void show(Comparison one) {
        List<String> differences = Difference.of(one);
        List<String> beside = Difference.beside(one);
        if (differences.isEmpty() && beside.isEmpty()) {
            return;
        }
        out.println("  " + one.item().id() + (one.isExact() ? " (exact, but)" : ""));
        out.println("      " + Difference.shortened(one.item().asked().text()));
        differences.forEach(line -> out.println("    " + line));
        beside.forEach(line -> out.println("    " + line));
        one.falseCalls().forEach(call -> out.println("    a false call: " + call.path("quotes")));
    }
}
