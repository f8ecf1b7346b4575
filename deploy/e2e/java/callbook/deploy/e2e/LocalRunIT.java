package callbook.deploy.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import callbook.deploy.e2e.LocalRun.Run;

/** The one command that a newcomer runs. */
class LocalRunIT {

    private LocalRun local;

    @BeforeEach
    void a_place_of_its_own() throws IOException {
        local = new LocalRun("local");
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
            local.set("CALLBOOK_SCORING_PORT", Integer.toString(taken.getLocalPort()));

            Run run = run("up", "--empty");

            assertEquals(1, run.exit());
            assertEquals("callbook: port " + taken.getLocalPort()
                    + " for scoring-service is taken by another program: set CALLBOOK_SCORING_PORT", run.output().strip());
            assertEquals(1, run("status").exit());
        }
    }

    @Test
    void a_port_that_is_none_or_is_given_twice_is_one_clear_line_and_starts_nothing() throws Exception {
        String memo = local.get("CALLBOOK_MEMO_PORT");
        local.set("CALLBOOK_MEMO_PORT", "99999");
        assertEquals("callbook: CALLBOOK_MEMO_PORT is \"99999\": it must be a port number, 1 to 65535",
                run("up").output().strip());

        local.set("CALLBOOK_MEMO_PORT", memo);
        local.set("CALLBOOK_SCORING_PORT", memo);
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
                    .contains(local.home().toString());
        } catch (IOException e) {
            // it ended meanwhile, or is not ours to look at
            return false;
        }
    }

    @Test
    void a_missing_tool_is_one_clear_line() throws Exception {
        Path tools = Files.createDirectories(local.home().resolve("tools"));
        for (String tool : List.of("bash", "dirname", "readlink", "java", "curl", "tar", "grep")) {
            Files.createSymbolicLink(tools.resolve(tool),
                    Path.of(tool.equals("java") ? System.getProperty("e2e.java") : which(tool)));
        }
        local.set("PATH", tools.toString());

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
        return local.run(script, arguments);
    }
}
