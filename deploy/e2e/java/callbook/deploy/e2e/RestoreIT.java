package callbook.deploy.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;

import callbook.deploy.e2e.LocalRun.Run;

/** A backup that is taken while Callbook is used brings back what was there, and nothing twice. */
class RestoreIT {

    private static final long SEED = 20260401;
    private static final int KILLS = 2;

    private static LocalRun local;
    private static Path backup;
    private static JsonNode record;
    private static List<JsonNode> settlements;
    /** Memos of the busy writer: acknowledged before the backup began, and sent until it had ended. */
    private static long before;
    private static long until;

    @BeforeAll
    static void a_backup_under_load_and_memos_after_it() throws Exception {
        local = new LocalRun("restore");
        backup = Files.createDirectories(local.home().resolve("elsewhere")).resolve("callbook.zip");
        assertEquals(0, local.run("up").exit());
        record = record(local);
        settlements = settlements(local);

        Run taken;
        try (BusyWriter writer = new BusyWriter(local.client(Service.MEMO))) {
            Retry.until("the writer is at work", () -> writer.sent() > 10);
            before = local.number(Service.MEMO, "select count(*) from memo where author = 'busy'");
            taken = local.run("backup", backup.toString());
            until = writer.sent();
        }
        assertEquals(0, taken.exit(), taken.output());
        assertTrue(taken.output().contains(backup.toString()), taken.output());
        BusyWriter.store(local.client(Service.MEMO), "Late", 1);
    }

    @AfterAll
    static void stop() throws Exception {
        local.run("down");
    }

    @Test
    void a_restore_brings_back_what_the_backup_holds_and_the_feeds_start_over() throws Exception {
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(backup)));
        local.run("up", "--empty");
        Run refused = local.run("restore", backup.toString());
        assertEquals(1, refused.exit());
        assertTrue(
                refused.output().endsWith("callbook: memo-service runs: stop Callbook with deploy/local/down, then restore\n"),
                refused.output());
        List<String> epochs = List.of(epoch(Service.MEMO), epoch(Service.PREDICTION));
        local.run("down");
        killAtAnyMoment(local);

        Run restored = local.run("restore", backup.toString());
        assertEquals(0, restored.exit(), restored.output());
        assertTrue(restored.output().contains("the data from before are in " + local.home()), restored.output());
        Run up = local.run("up", "--empty");
        assertEquals(0, up.exit(), up.output());

        assertNotEquals(epochs.get(0), epoch(Service.MEMO));
        assertNotEquals(epochs.get(1), epoch(Service.PREDICTION));
        nothingIsLostOrDoubled();
        assertEquals(record, record(local));
        assertEquals(settlements, settlements(local));
        String memo = BusyWriter.store(local.client(Service.MEMO), "Afterwards", 1);
        Retry.until("a new memo's call is settled",
                () -> Callbook.items(local.client(Service.SCORING), "/v1/settlements?memo=" + memo + "&verdict=RIGHT")
                        .size() == 1);
    }

    @Test
    void what_is_no_whole_backup_is_refused_and_nothing_is_touched() throws Exception {
        byte[] whole = Files.readAllBytes(backup);
        byte[] changed = whole.clone();
        changed[whole.length / 2] ^= 1;
        List<String> files = files();

        for (byte[] bytes : List.of(changed, Arrays.copyOf(whole, whole.length / 2), new byte[0],
                "a letter".getBytes(StandardCharsets.UTF_8))) {
            Path file = Files.write(local.home().resolve("elsewhere").resolve("damaged.zip"), bytes);
            Run run = local.run("restore", file.toString());
            assertEquals(1, run.exit());
            assertTrue(run.output().startsWith("callbook: " + file + " cannot be restored: it is "), run.output());
            assertEquals(1, run.output().lines().count(), run.output());
        }
        assertEquals(files, files());
    }

    @Test
    void an_existing_file_is_never_overwritten_and_wrong_arguments_are_one_clear_line() throws Exception {
        byte[] whole = Files.readAllBytes(backup);

        assertEquals(new Run(1, "callbook: " + backup + " exists: a backup never overwrites anything\n"),
                local.run("backup", backup.toString()));
        assertEquals(new Run(1, "callbook: " + local.home() + " is a folder: name the file to write\n"),
                local.run("backup", local.home().toString()));
        assertEquals(new Run(1, "callbook: /nowhere is not there\n"), local.run("restore", "/nowhere"));
        assertEquals(2, local.run("restore").exit());
        assertEquals(2, local.run("backup", "one", "two").exit());

        assertTrue(Arrays.equals(whole, Files.readAllBytes(backup)));
    }

    @Test
    void an_empty_home_becomes_what_the_backup_holds() throws Exception {
        LocalRun other = new LocalRun("restore-elsewhere");
        assertEquals(1, other.run("backup").exit());
        assertFalse(Files.exists(other.home()));
        killAtAnyMoment(other);

        Run restored = other.run("restore", backup.toString());

        assertEquals(0, restored.exit(), restored.output());
        try {
            assertEquals(0, other.run("up", "--empty").exit());
            assertEquals(record, record(other));
            assertEquals(settlements, settlements(other));
        } finally {
            other.run("down");
        }
    }

    /** Either the data from before or whole restored ones are there, whenever it dies. */
    private static void killAtAnyMoment(LocalRun run) throws IOException, InterruptedException {
        Path data = run.home().resolve("postgresql").resolve("data");
        boolean hadData = Files.exists(data);
        Random random = new Random(SEED);
        for (int k = 0; k < KILLS; k++) {
            run.kill(random.nextInt(3_000), "restore", backup.toString());
            assertTrue(!hadData || Files.exists(data.resolve("PG_VERSION"))
                    || Files.exists(data.resolveSibling("data.restored").resolve("PG_VERSION")));
        }
    }

    private static void nothingIsLostOrDoubled() throws Exception {
        long memos = local.number(Service.MEMO, "select count(*) from memo");
        long busy = local.number(Service.MEMO, "select count(*) from memo where author = 'busy'");
        assertTrue(before <= busy && busy <= until, before + " <= " + busy + " <= " + until);
        assertEquals(0, local.number(Service.MEMO, "select count(*) from memo where author = 'late'"));
        Retry.until("the feeds are read to their end again",
                () -> isAtEnd(Service.PREDICTION, epoch(Service.MEMO)) && isAtEnd(Service.SCORING, epoch(Service.PREDICTION))
                        && local.number(Service.SCORING, "select count(*) from reading") == memos);
        assertEquals(memos, local.number(Service.PREDICTION, "select count(*) from extraction"));
        long calls = local.number(Service.PREDICTION, "select count(*) from prediction");
        assertEquals(busy, local.number(Service.PREDICTION, "select count(*) from prediction where author = 'busy'"));
        assertEquals(calls, local.number(Service.SCORING, "select count(*) from prediction"));
        Retry.until("every call is settled", () -> local.number(Service.SCORING, "select count(*) from settlement") == calls);
    }

    /** A partition that nobody reads any more stays where it was. */
    private static boolean isAtEnd(Service consumer, String epoch) throws SQLException {
        String others = " from feed_position where partitions > 1 and split_part(position, '.', 1) <> '" + epoch + "'";
        String ours = " from feed_position where split_part(position, '.', 1) = '" + epoch + "'";
        return local.number(consumer, "select count(*)" + others) == 0 && local.number(consumer, "select count(*)" + ours) > 0;
    }

    /** The record of the samples' authors, which nobody writes more of. */
    private static JsonNode record(LocalRun run) throws IOException, InterruptedException {
        return run.client(Service.SCORING).get("/v1/record?author=tideline&by=category").json().get("groups");
    }

    private static List<JsonNode> settlements(LocalRun run) throws IOException, InterruptedException {
        return new ArrayList<>(Callbook.items(run.client(Service.SCORING), "/v1/settlements?author=tideline"));
    }

    private static String epoch(Service service) throws SQLException {
        return local.text(service, "select epoch from feed_epoch");
    }

    private static List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(local.home().resolve("postgresql"))) {
            return files.map(Path::toString).sorted().toList();
        }
    }
}
