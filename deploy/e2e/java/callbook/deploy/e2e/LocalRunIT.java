package callbook.deploy.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The one command that a newcomer runs. */
class LocalRunIT {

    private static final Path ROOT = Path.of(System.getProperty("e2e.root")).normalize().toAbsolutePath();

    private final Map<String, String> environment = new HashMap<>();

    private record Run(int exit, String output) {
    }

    @BeforeEach
    void a_place_of_its_own() throws IOException {
        environment.put("CALLBOOK_HOME", ROOT.resolve("deploy/target/e2e/local-" + System.currentTimeMillis()).toString());
        for (String name : List.of("MEMO", "PREDICTION", "SCORING", "POSTGRES")) {
            try (ServerSocket free = new ServerSocket(0)) {
                environment.put("CALLBOOK_" + name + "_PORT", Integer.toString(free.getLocalPort()));
            }
        }
        environment.put("PATH", Path.of(System.getProperty("e2e.java")).getParent() + ":" + System.getenv("PATH"));
    }

    @AfterEach
    void stop() throws Exception {
        run("down");
    }

    @Test
    void up_shows_settled_calls_and_goes_on_with_what_it_kept() throws Exception {
        Run first = run("up");
        assertEquals(0, first.exit(), first.output());
        for (String expected : List.of("6 stored, 0 there already", "RIGHT", "WRONG", "VOID(NO_SESSION)", "hit rate", "n = ",
                "synthetic")) {
            assertTrue(first.output().contains(expected), expected + " in\n" + first.output());
        }
        assertEquals(0, run("status").exit());

        assertEquals(0, run("down").exit());
        assertEquals(1, run("status").exit());
        Run second = run("up");

        assertEquals(0, second.exit(), second.output());
        assertTrue(second.output().contains("0 new, "), second.output());
        assertTrue(second.output().contains("0 stored, 6 there already"), second.output());
        assertEquals(table(first), table(second));
    }

    @Test
    void a_taken_port_is_one_clear_line_and_starts_nothing() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            environment.put("CALLBOOK_SCORING_PORT", Integer.toString(taken.getLocalPort()));

            Run run = run("up", "--empty");

            assertEquals(1, run.exit());
            assertEquals("callbook: port " + taken.getLocalPort()
                    + " for scoring-service is taken by another program: set CALLBOOK_SCORING_PORT", run.output().strip());
            assertEquals(1, run("status").exit());
        }
    }

    @Test
    void a_port_that_is_none_or_is_given_twice_is_one_clear_line_and_starts_nothing() throws Exception {
        String memo = environment.put("CALLBOOK_MEMO_PORT", "99999");
        assertEquals("callbook: CALLBOOK_MEMO_PORT is \"99999\": it must be a port number, 1 to 65535",
                run("up").output().strip());

        environment.put("CALLBOOK_MEMO_PORT", memo);
        environment.put("CALLBOOK_SCORING_PORT", memo);
        assertEquals("callbook: CALLBOOK_SCORING_PORT is " + memo + ", which another of the four ports is too",
                run("up").output().strip());
    }

    @Test
    void what_was_killed_comes_back_with_the_next_up() throws Exception {
        assertEquals(0, run("up").exit());
        try (Stream<ProcessHandle> all = ProcessHandle.allProcesses()) {
            all.filter(this::isOfThisHome).forEach(ProcessHandle::destroyForcibly);
        }

        Run again = run("up");

        assertEquals(0, again.exit(), again.output());
        assertTrue(again.output().contains("0 stored, 6 there already"), again.output());
    }

    private boolean isOfThisHome(ProcessHandle process) {
        try {
            return Files.readString(Path.of("/proc", Long.toString(process.pid()), "cmdline"))
                    .contains(environment.get("CALLBOOK_HOME"));
        } catch (IOException e) {
            // it ended meanwhile, or is not ours to look at
            return false;
        }
    }

    @Test
    void a_missing_tool_is_one_clear_line() throws Exception {
        Path tools = Files.createDirectories(Path.of(environment.get("CALLBOOK_HOME"), "tools"));
        for (String tool : List.of("bash", "dirname", "readlink", "java", "curl", "tar", "grep")) {
            Files.createSymbolicLink(tools.resolve(tool),
                    Path.of(tool.equals("java") ? System.getProperty("e2e.java") : which(tool)));
        }
        environment.put("PATH", tools.toString());

        Run run = run("up");

        assertEquals(1, run.exit());
        assertEquals("callbook: xz is missing: install xz (Debian: xz-utils)", run.output().strip());
    }

    private static String which(String tool) {
        return Stream.of("/bin/", "/usr/bin/").map(folder -> folder + tool).filter(file -> Files.isExecutable(Path.of(file)))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> table(Run run) {
        return run.output().lines().filter(line -> line.startsWith("2026-")).toList();
    }

    private Run run(String script, String... arguments) throws IOException, InterruptedException {
        Path output = Files.createTempFile("callbook-" + script, ".txt");
        ProcessBuilder command = new ProcessBuilder(Stream.concat(
                Stream.of("/bin/bash", ROOT.resolve("deploy/local").resolve(script).toString()), Stream.of(arguments)).toList())
                .redirectErrorStream(true).redirectOutput(output.toFile());
        command.environment().putAll(environment);
        int exit = command.start().waitFor();
        String text = Files.readString(output, StandardCharsets.UTF_8);
        Files.delete(output);
        return new Run(exit, text);
    }
}
