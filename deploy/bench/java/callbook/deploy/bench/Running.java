package callbook.deploy.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A JVM of its own that answers HTTP. */
final class Running implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    /** As in deploy/local/up. */
    static final List<String> OPTIONS = List.of(System.getenv("CALLBOOK_JAVA_OPTIONS").strip().split("\\s+"));

    private final Process process;
    private final int port;
    private final Duration startup;

    private Running(Process process, int port, String probe) throws IOException, InterruptedException {
        long began = System.nanoTime();
        this.process = process;
        this.port = port;
        awaitReady(began, probe);
        this.startup = Duration.ofNanos(System.nanoTime() - began);
    }

    /** Starts a process and waits until a GET of {@code probe} answers 200. */
    static Running start(List<String> command, Map<String, String> environment, int port, Path log, String probe)
            throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().putAll(environment);
        return new Running(builder.start(), port, probe);
    }

    /** A packaged service, ready. */
    static Running service(Service service, Setting setting, List<String> java) throws IOException, InterruptedException {
        return start(java, environment(service, setting), setting.portOf(service),
                setting.logs().resolve(service.module() + ".log"), "/q/health/ready");
    }

    /** A packaged service as deploy/local/up runs it, on the JDK that this runs on. */
    static Running service(Service service, Setting setting) throws IOException, InterruptedException {
        return service(service, setting, Stream.of(List.of(Jdk.current().java().toString()), OPTIONS, List.of("-jar",
                setting.root().resolve(service.module()).resolve("target/quarkus-app/quarkus-run.jar").toString()))
                .flatMap(List::stream).toList());
    }

    private static Map<String, String> environment(Service service, Setting setting) {
        Map<String, String> environment = new HashMap<>();
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(setting.portOf(service)));
        environment.put("QUARKUS_DATASOURCE_JDBC_URL", setting.database(service));
        environment.put("QUARKUS_DATASOURCE_USERNAME", "callbook");
        // the server asks for none, but without one Flyway has no connection of its own
        environment.put("QUARKUS_DATASOURCE_PASSWORD", "not-asked-for");
        for (Service upstream : Service.values()) {
            environment.put("QUARKUS_REST_CLIENT_" + upstream + "_SERVICE_URL",
                    "http://127.0.0.1:" + setting.portOf(upstream));
        }
        return environment;
    }

    int port() {
        return port;
    }

    /** From the start of the process to the first answer that it is ready. */
    Duration startup() {
        return startup;
    }

    /** Resident memory now ({@code VmRSS}) or at its most ({@code VmHWM}), in MB. */
    double megabytes(String field) throws IOException {
        for (String line : Files.readAllLines(Path.of("/proc", Long.toString(process.pid()), "status"))) {
            if (line.startsWith(field + ":")) {
                return Long.parseLong(line.replaceAll("[^0-9]", "")) * 1024 / 1e6;
            }
        }
        throw new IOException("the system says nothing of " + field);
    }

    /** The time of all cores that the process has had so far. */
    Duration processorTime() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    private void awaitReady(long began, String probe) throws IOException, InterruptedException {
        byte[] request = HttpConnection.get(probe);
        while (System.nanoTime() - began < PATIENCE.toNanos()) {
            if (!process.isAlive()) {
                throw new IOException("the process on port " + port + " ended with " + process.exitValue());
            }
            try (HttpConnection connection = new HttpConnection(port)) {
                if (connection.send(request) == 200) {
                    return;
                }
            } catch (IOException e) {
                // nobody listens yet
            }
            Thread.sleep(5);
        }
        close();
        throw new IOException("nothing is ready on port " + port + " after " + PATIENCE);
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
