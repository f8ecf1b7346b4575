package callbook.scoring.score;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;

/** Lines of the resource, each with its arguments and what is expected of them. */
record Vectors(String name, double[] arguments, double[] expected) {

    static Stream<Vectors> of(String name) {
        try (InputStream in = Vectors.class.getResourceAsStream("vectors.txt")) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().filter(line -> line.startsWith(name + " |")).map(Vectors::parse);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return name + Arrays.toString(arguments);
    }

    private static Vectors parse(String line) {
        String[] parts = line.split(" \\| ");
        return new Vectors(parts[0], numbers(parts[1]), numbers(parts[2]));
    }

    private static double[] numbers(String text) {
        return Arrays.stream(text.split(" ")).mapToDouble(Double::parseDouble).toArray();
    }
}
