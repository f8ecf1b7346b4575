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

/** Texts of one shape in four sizes: where reading is linear, a byte costs the same in each. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class GrowthBenchmark {

    /** What the text is made of. */
    @Param
    public Shape shape;

    /** Its length in characters. */
    @Param({ "16384", "65536", "262144", "1048576" })
    public int size;

    private MemoToRead memo;

    /** Writes the text. */
    @Setup
    public void write() {
        memo = MemoToRead.of(shape.memo(size), Instant.parse("2026-04-07T01:40:22Z"));
    }

    /** All that the reader does. */
    @Benchmark
    public Extraction read() {
        return Reader.read(memo);
    }
}
