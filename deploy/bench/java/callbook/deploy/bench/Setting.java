package callbook.deploy.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * What is measured, where and for how long.
 *
 * @param names the benchmarks asked for; all where none is named
 * @param turn how long each side is measured in each of its turns
 * @param stream how long memos come at a steady rate
 * @param memos in one import
 * @param port the first of four: the three services, then PostgreSQL
 */
record Setting(List<String> names, Duration turn, Duration stream, int memos, Path root, Path logs, int port) {

    Setting {
        names = List.copyOf(names);
    }

    /** @throws IllegalArgumentException saying what is wrong with the arguments */
    static Setting of(String[] arguments) {
        List<String> names = new ArrayList<>();
        int turn = 5;
        int stream = 60;
        int memos = 100_000;
        for (int i = 0; i < arguments.length; i++) {
            switch (arguments[i]) {
                case "--seconds" -> turn = number(arguments, ++i);
                case "--lag-seconds" -> stream = number(arguments, ++i);
                case "--memos" -> memos = number(arguments, ++i);
                default -> names.add(arguments[i]);
            }
        }
        return new Setting(names, Duration.ofSeconds(turn), Duration.ofSeconds(stream), memos,
                Path.of(System.getProperty("bench.root")), Path.of(System.getProperty("bench.logs")),
                Integer.getInteger("bench.port"));
    }

    int portOf(Service service) {
        return port + service.ordinal();
    }

    String database(Service service) {
        return "jdbc:postgresql://127.0.0.1:" + (port + Service.values().length) + "/" + service.database();
    }

    private static int number(String[] arguments, int i) {
        if (i == arguments.length || !arguments[i].matches("[1-9][0-9]{0,6}")) {
            throw new IllegalArgumentException(arguments[i - 1] + " needs a number, 1 or more");
        }
        return Integer.parseInt(arguments[i]);
    }
}
