package callbook.bench.reading;

import java.time.Instant;
import java.util.concurrent.TimeUnit;

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

/** Memos with very many calls, no two the same. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class ManyCallsBenchmark {

    /** How many. */
    @Param({ "500", "5000" })
    public int calls;

    private MemoToRead memo;

    /** Writes the memo. */
    @Setup
    public void write() {
        memo = MemoToRead.of(Shape.calls(calls), Instant.parse("2026-04-07T01:40:22Z"));
    }

    /** All that the reader does. */
    @Benchmark
    public Extraction read() {
        return Reader.read(memo);
    }
}
