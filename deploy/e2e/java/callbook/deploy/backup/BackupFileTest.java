package callbook.deploy.backup;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A backup comes back as it was written or not at all. */
class BackupFileTest {

    private static final String MACHINE = System.getProperty("os.arch");

    @TempDir
    Path folder;

    @Test
    void what_was_put_in_comes_out_with_its_empty_folders() throws IOException {
        Path file = backup(new Manifest(Manifest.FORMAT, Instant.EPOCH, 17, MACHINE).bytes(), "base/1/2600");

        Seal.check(file);
        try (ArchiveReader archive = new ArchiveReader(file)) {
            archive.manifest().check(17);
            archive.checkNames();
            archive.unpack(folder.resolve("data"));
        }

        assertArrayEquals(content(), Files.readAllBytes(folder.resolve("data/base/1/2600")));
        assertTrue(Files.isDirectory(folder.resolve("data/pg_notify")));
        assertTrue(Files.notExists(folder.resolve("data").resolve(Manifest.NAME)));
    }

    @Test
    void no_byte_of_it_can_change_unnoticed() throws IOException {
        Path file = backup(new Manifest(Manifest.FORMAT, Instant.EPOCH, 17, MACHINE).bytes(), "base/1/2600");
        byte[] whole = Files.readAllBytes(file);

        for (int at = 0; at < whole.length; at++) {
            byte[] changed = whole.clone();
            changed[at] ^= 1;
            Files.write(file, changed);
            assertThrows(IOException.class, () -> Seal.check(file), "byte " + at);
        }
    }

    @Test
    void it_cannot_be_cut_off_anywhere_or_go_on_after_its_end() throws IOException {
        Path file = backup(new Manifest(Manifest.FORMAT, Instant.EPOCH, 17, MACHINE).bytes(), "base/1/2600");
        byte[] whole = Files.readAllBytes(file);

        for (int length = 0; length < whole.length; length++) {
            Files.write(file, Arrays.copyOf(whole, length));
            assertThrows(IOException.class, () -> Seal.check(file), length + " bytes");
        }
        Files.write(file, Arrays.copyOf(whole, whole.length + 1));
        assertThrows(IOException.class, () -> Seal.check(file));
    }

    @Test
    void what_this_machine_cannot_run_is_refused_by_what_differs() throws IOException {
        assertEquals("its format is 2, and this Callbook reads format 1",
                refusal("{\"format\": 2, \"taken\": \"then\"}".getBytes(StandardCharsets.UTF_8)));
        assertEquals("it is of PostgreSQL 16, and this Callbook runs 17",
                refusal(new Manifest(Manifest.FORMAT, Instant.EPOCH, 16, MACHINE).bytes()));
        assertEquals("it was taken on a machine of the kind abacus, and this is " + MACHINE,
                refusal(new Manifest(Manifest.FORMAT, Instant.EPOCH, 17, "abacus").bytes()));
    }

    @Test
    void a_file_that_would_be_written_elsewhere_is_refused() throws IOException {
        Path file = backup(new Manifest(Manifest.FORMAT, Instant.EPOCH, 17, MACHINE).bytes(), "base/../../elsewhere");

        try (ArchiveReader archive = new ArchiveReader(file)) {
            assertThrows(IOException.class, archive::checkNames);
        }
    }

    private String refusal(byte[] manifest) throws IOException {
        try (ArchiveReader archive = new ArchiveReader(backup(manifest, "base/1/2600"))) {
            return assertThrows(IOException.class, () -> archive.manifest().check(17)).getMessage();
        }
    }

    private Path backup(byte[] manifest, String name) throws IOException {
        Path file = folder.resolve("backup.zip");
        try (ArchiveWriter archive = new ArchiveWriter(file)) {
            archive.folder("pg_notify");
            archive.add(name, content());
            archive.add(Manifest.NAME, manifest);
            archive.seal();
        }
        return file;
    }

    private static byte[] content() {
        return "a page".repeat(100).getBytes(StandardCharsets.UTF_8);
    }
}
