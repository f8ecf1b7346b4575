package callbook.deploy.e2e;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A packaged service as a process of its own. */
final class Running implements AutoCloseable {

    private final ProcessBuilder command;
    private final Client client;
    private Process process;

    Running(Service service, String name, int port, Map<String, String> environment, Path logs) throws IOException {
        Path jar = Path.of(System.getProperty("e2e.root"), service.module(), "target", "quarkus-app", "quarkus-run.jar")
                .normalize();
        if (!jar.toFile().isFile()) {
            throw new IOException(jar + " is not there: package the services first (mvn verify does)");
        }
        File log = logs.resolve(name + ".log").toFile();
        // the quick compiler: most of what these services do in their short lives is to start
        command = new ProcessBuilder(
                List.of(System.getProperty("e2e.java"), "-Xmx256m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-jar",
                        jar.toString()))
                .redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(log));
        command.environment().putAll(environment);
        command.environment().put("QUARKUS_HTTP_PORT", Integer.toString(port));
        client = new Client("http://127.0.0.1:" + port);
        start();
    }

    Client client() {
        return client;
    }

    void start() throws IOException {
        process = command.start();
    }

    /** SIGKILL: nothing that the service would do on its way out is done. */
    void kill() {
        process.destroyForcibly();
        process.onExit().join();
    }

    /** SIGTERM: what a cluster sends to a pod that is to go. */
    void terminate() {
        process.destroy();
    }

    /** Waits for the process to end by itself, and says with what it ended: 143 where a SIGTERM ended it. */
    int awaitEnd() throws InterruptedException {
        Retry.until(client.address() + " ends", () -> !process.isAlive());
        return process.exitValue();
    }

    /** SIGSTOP: alive for all who look, with its connections and locks, and doing nothing. */
    void pause() throws IOException, InterruptedException {
        signal("-STOP");
    }

    /** SIGCONT: goes on as if nothing had happened. */
    void resume() throws IOException, InterruptedException {
        signal("-CONT");
    }

    private void signal(String name) throws IOException, InterruptedException {
        int exit = new ProcessBuilder("kill", name, Long.toString(process.pid())).inheritIO().start().waitFor();
        if (exit != 0) {
            throw new IOException("kill " + name + " ended with " + exit);
        }
    }

    /** What a gauge of this instance says, by its name and labels as Prometheus reads them. */
    double metric(String name) throws IOException, InterruptedException {
        return client.get("/q/metrics").text().lines().filter(line -> line.startsWith(name + " ")).findFirst()
                .map(line -> Double.parseDouble(line.substring(name.length() + 1)))
                .orElseThrow(() -> new IOException(client.address() + " has no metric " + name));
    }

    void awaitReady() throws InterruptedException {
        Retry.until(client.address() + " is ready", () -> {
            if (!process.isAlive()) {
                throw new AssertionError(client.address() + " ended with " + process.exitValue());
            }
            return client.get("/q/health/ready").status() == 200;
        });
    }

    /** Ends it for certain: one that does not go when it is told to would otherwise hold whoever closes it for ever. */
    @Override
    public void close() {
        process.destroy();
        process.onExit().completeOnTimeout(process, 40, TimeUnit.SECONDS).join();
        kill();
    }
}
