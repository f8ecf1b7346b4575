package callbook.deploy.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** How long each service takes to be ready and how much memory it has then, on a database that is there already. */
final class StartBenchmark implements Benchmark {

    private static final int TURNS = 3;
    private static final double AIM_MILLISECONDS = 1_500;
    private static final double AIM_MEGABYTES = 250;

    @Override
    public String name() {
        return "start";
    }

    @Override
    public void run(Setting setting, Report report) throws Exception {
        // migrates the databases
        for (Service service : Service.values()) {
            Running.service(service, setting).close();
        }
        for (int major : new int[] { 17, 25 }) {
            Optional<Jdk> jdk = Jdk.find(major);
            if (jdk.isEmpty()) {
                report.line("  JDK %d not found (JAVA_%d_HOME)", major, major);
                continue;
            }
            for (Service service : Service.values()) {
                Figures figures = measure(service, setting, command(jdk.get(), service, setting, List.of()));
                report.line("  %-20s JDK %-20s ready in %5.0f ms (%5.0f ms of the processor), %3.0f MB", service.module(),
                        jdk.get().version(),
                        figures.milliseconds(), figures.processor(), figures.megabytes());
            }
            if (major >= 25) {
                withCache(jdk.get(), setting, report);
            }
        }
    }

    private record Figures(double milliseconds, double processor, double megabytes) {
    }

    private static void withCache(Jdk jdk, Setting setting, Report report) throws IOException, InterruptedException {
        for (Service service : Service.values()) {
            Path cache = setting.logs().resolveSibling(service.module() + ".aot");
            Files.deleteIfExists(cache);
            train(service, setting, command(jdk, service, setting, List.of("-XX:AOTCacheOutput=" + cache)));
            if (!Files.exists(cache)) {
                throw new IOException("the training run of " + service.module() + " left no AOT cache");
            }
            Figures figures = measure(service, setting, command(jdk, service, setting, List.of("-XX:AOTCache=" + cache)));
            report.line("  %-20s JDK %-20s ready in %5.0f ms (%5.0f ms of the processor), %3.0f MB, AOT cache of %.0f MB",
                    service.module(), jdk.version(), figures.milliseconds(), figures.processor(), figures.megabytes(),
                    Files.size(cache) / 1e6);
            report.atMost(service.module() + " ready with an AOT cache", figures.milliseconds(), "ms", AIM_MILLISECONDS);
            report.atMost(service.module() + " memory with an AOT cache", figures.megabytes(), "MB", AIM_MEGABYTES);
        }
    }

    /** The cache is written when the process ends. */
    private static void train(Service service, Setting setting, List<String> command) throws IOException, InterruptedException {
        try (Running running = Running.service(service, setting, command);
                HttpConnection connection = new HttpConnection(running.port())) {
            for (String path : List.of("/q/health", "/q/metrics", "/v1/none", "/q/health/ready")) {
                connection.send(HttpConnection.get(path));
            }
        }
    }

    private static Figures measure(Service service, Setting setting, List<String> command)
            throws IOException, InterruptedException {
        double[] milliseconds = new double[TURNS];
        double[] processor = new double[TURNS];
        double[] megabytes = new double[TURNS];
        for (int t = 0; t < TURNS; t++) {
            try (Running running = Running.service(service, setting, command)) {
                milliseconds[t] = running.startup().toNanos() / 1e6;
                processor[t] = running.processorTime().toNanos() / 1e6;
                megabytes[t] = running.megabytes("VmRSS");
            }
        }
        return new Figures(Load.median(milliseconds), Load.median(processor), Load.median(megabytes));
    }

    /**
     * As {@code quarkus-run.jar} does it, but on one plain class path where there are options: a cache holds no classes that
     * come through the runner's own class loader.
     */
    private static List<String> command(Jdk jdk, Service service, Setting setting, List<String> options) throws IOException {
        Path app = setting.root().resolve(service.module()).resolve("target/quarkus-app");
        List<String> command = new ArrayList<>(List.of(jdk.java().toString()));
        command.addAll(Running.OPTIONS);
        command.addAll(options);
        if (options.isEmpty()) {
            command.addAll(List.of("-jar", app.resolve("quarkus-run.jar").toString()));
        } else {
            command.addAll(List.of("-cp", classPath(app), "io.quarkus.runner.GeneratedMain"));
        }
        return command;
    }

    private static String classPath(Path app) throws IOException {
        List<String> jars = new ArrayList<>();
        // what the build has changed comes before what it has changed
        jars.add(app.resolve("quarkus/transformed-bytecode.jar").toString());
        jars.add(app.resolve("quarkus/generated-bytecode.jar").toString());
        for (String folder : List.of("app", "lib/boot", "lib/main")) {
            try (Stream<Path> files = Files.list(app.resolve(folder))) {
                files.filter(f -> f.toString().endsWith(".jar")).map(Path::toString).sorted().forEach(jars::add);
            }
        }
        return String.join(":", jars);
    }
}
