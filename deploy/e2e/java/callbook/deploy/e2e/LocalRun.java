package callbook.deploy.e2e;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
            try (ServerSocket free = new ServerSocket(0)) {
                set("CALLBOOK_" + port + "_PORT", Integer.toString(free.getLocalPort()));
            }
        }
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

    String url(Service service) {
        return "jdbc:postgresql://127.0.0.1:" + get("CALLBOOK_POSTGRES_PORT") + "/" + service.name().toLowerCase(Locale.ROOT);
    }

    Run run(String script, String... arguments) throws IOException, InterruptedException {
        Path output = Files.createTempFile("callbook-" + script, ".txt");
        int exit = start(output, script, arguments).waitFor();
        String text = Files.readString(output, StandardCharsets.UTF_8);
        Files.delete(output);
        return new Run(exit, text);
    }

    Process start(Path output, String script, String... arguments) throws IOException {
        ProcessBuilder command = new ProcessBuilder(Stream.concat(
                Stream.of("/bin/bash", ROOT.resolve("deploy/local").resolve(script).toString()), Stream.of(arguments)).toList())
                .redirectErrorStream(true).redirectOutput(output.toFile());
        command.environment().putAll(environment);
        return command.start();
    }
}
