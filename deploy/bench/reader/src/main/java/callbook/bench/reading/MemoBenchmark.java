package callbook.bench.reading;

import java.time.Instant;
import java.util.concurrent.TimeUnit;

import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

import callbook.prediction.claim.Extraction;
import callbook.prediction.reading.MemoToRead;
import callbook.prediction.reading.Reader;

/** A memo of 20 KB, read and, beside it, only parsed as Markdown. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class MemoBenchmark {

    private static final int LENGTH = 20_000;

    /** How the memo is written. */
    @Param
    public Style style;

    private final Parser parser = Parser.builder().build();
    private String text;
    private MemoToRead memo;

    /** Writes the memo. */
    @Setup
    public void write() {
        text = style.memo(LENGTH);
        memo = MemoToRead.of(text, Instant.parse("2026-04-07T01:40:22Z"));
    }

    /** All that the reader does. */
    @Benchmark
    public Extraction read() {
        return Reader.read(memo);
    }

    /** The measure for it. */
    @Benchmark
    public Node parse() {
        return parser.parse(text);
    }
}
