package callbook.deploy.backup;

import java.io.IOException;
import java.time.Instant;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * What a backup says of itself.
 *
 * @param format the version of the file's layout, 1 or more
 * @param takenAt the instant whose state the databases have
 * @param postgresql the server's major version; another cannot read its files
 * @param machine the processor's architecture, which decides how the server lays out its files
 */
record Manifest(int format, Instant takenAt, int postgresql, String machine) {

    static final String NAME = "callbook-backup.json";
    static final int FORMAT = 1;

    private static final ObjectMapper JSON = new ObjectMapper();

    static Manifest now(Instant now, int postgresql) {
        return new Manifest(FORMAT, now, postgresql, System.getProperty("os.arch"));
    }

    byte[] bytes() throws IOException {
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(
                Map.of("format", format, "takenAt", takenAt.toString(), "postgresql", postgresql, "machine", machine));
    }

    /** Reads nothing but the format of a backup of a newer format, whatever else that may say. */
    static Manifest parse(byte[] bytes) throws IOException {
        JsonNode json = JSON.readTree(bytes);
        int format = json.path("format").asInt();
        if (format != FORMAT) {
            throw new IOException("its format is " + format + ", and this Callbook reads format " + FORMAT);
        }
        return new Manifest(format, Instant.parse(json.path("takenAt").asText()), json.path("postgresql").asInt(),
                json.path("machine").asText());
    }

    /** @throws IOException saying what differs, where this machine's server could not run on the data */
    void check(int serverVersion) throws IOException {
        if (postgresql != serverVersion) {
            throw new IOException("it is of PostgreSQL " + postgresql + ", and this Callbook runs " + serverVersion);
        }
        String here = System.getProperty("os.arch");
        if (!machine.equals(here)) {
            throw new IOException("it was taken on a machine of the kind " + machine + ", and this is " + here);
        }
    }
}
