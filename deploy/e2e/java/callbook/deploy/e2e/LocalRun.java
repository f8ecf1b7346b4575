package callbook.deploy.e2e;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The scripts of deploy/local, run on a home and ports of their own. */
final class LocalRun {

    static final Path ROOT = Path.of(System.getProperty("e2e.root")).normalize().toAbsolutePath();

    private final Map<String, String> environment = new HashMap<>();

    /** @param output what the script wrote, errors included */
    record Run(int exit, String output) {
    }

    LocalRun(String name) throws IOException {
        set("CALLBOOK_HOME", ROOT.resolve("deploy/target/e2e/" + name + "-" + System.currentTimeMillis()).toString());
        for (String port : List.of("MEMO", "PREDICTION", "SCORING", "POSTGRES")) {
            set("CALLBOOK_" + port + "_PORT", Integer.toString(Callbook.freePort()));
        }
        set("CALLBOOK_JAVA_OPTIONS", "-Xmx256m -XX:+UseSerialGC -XX:TieredStopAtLevel=1");
        set("PATH", Path.of(System.getProperty("e2e.java")).getParent() + ":" + System.getenv("PATH"));
    }

    Path home() {
        return Path.of(get("CALLBOOK_HOME"));
    }

    String get(String name) {
        return environment.get(name);
    }

    /** Sets a variable of the scripts' environment. */
    void set(String name, String value) {
        environment.put(name, value);
    }

    Client client(Service service) {
        return new Client("http://127.0.0.1:" + get("CALLBOOK_" + service + "_PORT"));
    }

    /** One number that a query of a service's database answers. */
    long number(Service service, String query) throws SQLException {
        return Long.parseLong(text(service, query));
    }

    String text(Service service, String query) throws SQLException {
        String url = "jdbc:postgresql://127.0.0.1:" + get("CALLBOOK_POSTGRES_PORT") + "/" + service.database();
        try (Connection c = DriverManager.getConnection(url, "callbook", "");
                ResultSet rows = c.createStatement().executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }

    Run run(String script, String... arguments) throws IOException, InterruptedException {
        Path output = Files.createTempFile("callbook-" + script, ".txt");
        int exit = start(output, script, arguments).waitFor();
        String text = Files.readString(output, StandardCharsets.UTF_8);
        Files.delete(output);
        return new Run(exit, text);
    }

    /** Runs a script and kills it, and what it has started, after so many milliseconds: the moment of death is to be any. */
    void kill(int after, String script, String... arguments) throws IOException, InterruptedException {
        Process process = start(Path.of("/dev/null"), script, arguments);
        process.waitFor(after, TimeUnit.MILLISECONDS);
        List<ProcessHandle> all = Stream.concat(process.descendants(), Stream.of(process.toHandle())).toList();
        all.forEach(ProcessHandle::destroyForcibly);
        all.forEach(p -> p.onExit().join());
    }

    private Process start(Path output, String script, String... arguments) throws IOException {
        ProcessBuilder command = new ProcessBuilder(Stream.concat(
                Stream.of("/bin/bash", ROOT.resolve("deploy/local").resolve(script).toString()), Stream.of(arguments)).toList())
                .redirectErrorStream(true).redirectOutput(output.toFile());
        command.environment().putAll(environment);
        return command.start();
    }
}
