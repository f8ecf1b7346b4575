package callbook.bench.reading;

import java.util.Collection;
import java.util.List;
import java.util.Locale;

import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs the benchmarks of reading on a single thread and prints what is promised of each. */
public final class Speed {

    /** A reader that needs more than this for any text could not be measured at all. */
    private static final String HEAP = "-Xmx256m";
    private static final double MOST_TIMES_PARSING = 10;
    private static final double MOST_MS_A_MEMO = 5;
    private static final double MOST_MS = 1000;
    private static final double MEBIBYTE = 1 << 20;

    private final int seconds;

    private Speed(int seconds) {
        this.seconds = seconds;
    }

    /** @param arguments perhaps the seconds that each figure is measured for, after as many to warm up */
    public static void main(String[] arguments) throws RunnerException {
        Speed speed = new Speed(arguments.length == 0 ? 5 : Integer.parseInt(arguments[0]));
        speed.memos();
        speed.growth();
        speed.calls();
    }

    private void memos() throws RunnerException {
        Collection<RunResult> results = run(MemoBenchmark.class);
        line("a memo of 20 KB: ms to read it, times parsing its Markdown (aims: at most 5 ms, 10 times)");
        for (Style style : Style.values()) {
            double read = score(results, "read", "style", style.name());
            double times = read / score(results, "parse", "style", style.name());
            line("  %-10s %8.3f ms %6.1f times   %s", style.name().toLowerCase(Locale.ROOT), read, times,
                    word(read <= MOST_MS_A_MEMO && times <= MOST_TIMES_PARSING));
        }
    }

    private void growth() throws RunnerException {
        Collection<RunResult> results = run(GrowthBenchmark.class);
        line("texts that grow: ns a character at 16, 64, 256 and 1024 Ki, then ms and MB allocated for the largest, in a heap"
                + " of 256 MB (aim: at most 1 s)");
        for (Shape shape : Shape.values()) {
            List<RunResult> sizes = results.stream().filter(one -> shape.name().equals(one.getParams().getParam("shape")))
                    .sorted((one, other) -> Integer.compare(size(one), size(other))).toList();
            StringBuilder row = new StringBuilder();
            sizes.forEach(one -> row.append(String.format(Locale.ROOT, " %7.1f", score(one) * 1e6 / size(one))));
            if (!sizes.isEmpty()) {
                RunResult last = sizes.get(sizes.size() - 1);
                line("  %-10s%s   %6.0f ms %5.0f MB   %s", shape.name().toLowerCase(Locale.ROOT), row, score(last),
                        allocated(last), word(size(last) == MEBIBYTE && score(last) <= MOST_MS));
            }
        }
    }

    private void calls() throws RunnerException {
        line("calls in one memo: ms, and microseconds a call");
        for (RunResult one : run(ManyCallsBenchmark.class)) {
            int calls = Integer.parseInt(one.getParams().getParam("calls"));
            line("  %-10d %8.1f ms %6.1f us %5.0f MB", calls, score(one), score(one) * 1000 / calls, allocated(one));
        }
    }

    private Collection<RunResult> run(Class<?> benchmark) throws RunnerException {
        return new Runner(new OptionsBuilder().include("\\." + benchmark.getSimpleName() + "\\.").forks(1).threads(1)
                .warmupIterations(seconds).measurementIterations(seconds).warmupTime(TimeValue.seconds(1))
                .measurementTime(TimeValue.seconds(1)).jvmArgs(HEAP, "-XX:+UseSerialGC").addProfiler(GCProfiler.class)
                .verbosity(VerboseMode.SILENT).build()).run();
    }

    private static double score(Collection<RunResult> results, String method, String parameter, String value) {
        return results.stream().filter(one -> one.getParams().getBenchmark().endsWith("." + method)
                && value.equals(one.getParams().getParam(parameter))).mapToDouble(Speed::score).findFirst().orElse(Double.NaN);
    }

    private static double score(RunResult result) {
        return result.getPrimaryResult().getScore();
    }

    private static double allocated(RunResult result) {
        return result.getSecondaryResults().entrySet().stream().filter(one -> one.getKey().endsWith("gc.alloc.rate.norm"))
                .map(java.util.Map.Entry::getValue).mapToDouble(Result::getScore).findFirst().orElse(Double.NaN) / MEBIBYTE;
    }

    private static int size(RunResult result) {
        return Integer.parseInt(result.getParams().getParam("size"));
    }

    private static String word(boolean reached) {
        return reached ? "reached" : "NOT REACHED";
    }

    private static void line(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
