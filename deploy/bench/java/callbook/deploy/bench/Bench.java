package callbook.deploy.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;

/** Runs the benchmarks that are named, all where none is, and prints what machine they ran on. */
public final class Bench {

    // the lag first: what the others store without the services behind would have to be caught up with
    private static final List<Benchmark> ALL = List.of(new LagBenchmark(), new StoreBenchmark(), new ImportBenchmark(),
            new StartBenchmark(), new ReadBenchmark());

    private Bench() {
    }

    /** Exits 0 whatever was measured, 1 where something could not be, 2 where the arguments are wrong. */
    public static void main(String[] arguments) throws IOException, SQLException {
        Setting setting = setting(arguments);
        Report report = new Report(System.out);
        machine(setting, report);
        boolean measured = true;
        for (Benchmark benchmark : ALL) {
            if (setting.names().isEmpty() || setting.names().contains(benchmark.name())) {
                measured &= run(benchmark, setting, report);
            }
        }
        System.exit(measured ? 0 : 1);
    }

    private static Setting setting(String[] arguments) {
        try {
            Setting setting = Setting.of(arguments);
            List<String> known = ALL.stream().map(Benchmark::name).toList();
            for (String name : setting.names()) {
                if (!known.contains(name)) {
                    throw new IllegalArgumentException(
                            "there is no benchmark " + name + "; there are " + String.join(", ", known));
                }
            }
            return setting;
        } catch (IllegalArgumentException e) {
            System.err.println("callbook: " + e.getMessage());
            System.exit(2);
            throw e;
        }
    }

    private static boolean run(Benchmark benchmark, Setting setting, Report report) {
        report.line("%n%s", benchmark.name());
        try {
            benchmark.run(setting, report);
            return true;
        } catch (Exception e) {
            report.line("  could not be measured: %s (see %s)", e, setting.logs());
            return false;
        }
    }

    private static void machine(Setting setting, Report report) throws IOException, SQLException {
        report.line("machine: %d cores, load %s, %s; Java %s, %s", Runtime.getRuntime().availableProcessors(),
                Files.readString(Path.of("/proc/loadavg")).split(" ")[0], System.getProperty("os.arch"),
                Jdk.current().version(),
                Jdk.find(25).map(j -> "and " + j.version()).orElse("no JDK 25 found"));
        report.line("client, services and database share the cores: only the ratios say something of another machine");
        try (Database database = new Database(setting.database(Service.MEMO))) {
            report.line("PostgreSQL %s, fsync %s, synchronous_commit %s", database.text("show server_version"),
                    database.text("show fsync"), database.text("show synchronous_commit"));
        }
    }
}
