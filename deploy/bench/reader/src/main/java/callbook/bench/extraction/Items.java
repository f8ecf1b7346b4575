package callbook.bench.extraction;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

import callbook.bench.extraction.Item.Question;

/**
 * Reads labelled texts: a file with one JSON object a line, or a folder of memos ({@code 01.md}) and labels ({@code 01.json}).
 */
final class Items {

    static final JsonMapper JSON = JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

    private Items() {
    }

    /** @throws IOException saying which line or file cannot be read */
    static List<Item> of(Path source) throws IOException {
        return Files.isDirectory(source) ? memos(source) : lines(source);
    }

    private static List<Item> lines(Path file) throws IOException {
        List<Item> items = new ArrayList<>();
        List<String> lines = Files.readAllLines(file);
        for (int at = 0; at < lines.size(); at++) {
            if (!lines.get(at).isBlank()) {
                String place = file + ", line " + (at + 1);
                items.add(item(JSON.readTree(lines.get(at)), null, place));
            }
        }
        return items;
    }

    private static List<Item> memos(Path folder) throws IOException {
        List<Item> items = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path label : files.filter(file -> file.toString().endsWith(".json")).sorted().toList()) {
                String name = label.getFileName().toString().replace(".json", "");
                items.add(item(JSON.readTree(label.toFile()), Files.readString(folder.resolve(name + ".md")), name));
            }
        }
        return items;
    }

    /** @param text the memo, or null where it stands in the label */
    private static Item item(JsonNode label, String text, String place) throws IOException {
        String published = first(label, "made_at", "publishedAt");
        String read = text == null ? first(label, "text", "markdown") : text;
        if (published == null || read == null) {
            throw new IOException(place + ": a label needs a text and the instant it was published at (made_at)");
        }
        String written = first(label, "writtenAt", "written_at");
        Question asked = new Question(read, Instant.parse(published), written == null ? null : OffsetDateTime.parse(written),
                first(label, "timeframe"),
                label.path("confidence").isNumber() ? label.get("confidence").decimalValue() : null);
        return new Item(label.path("id").asText(place), asked, readings(label), label);
    }

    private static List<JsonNode> readings(JsonNode label) {
        List<JsonNode> readings = new ArrayList<>();
        readings.add(label.has("expect") ? label.get("expect") : label);
        label.path("alt").forEach(readings::add);
        label.path("accept").forEach(readings::add);
        return readings;
    }

    private static String first(JsonNode label, String... names) {
        return Stream.of(names).filter(label::hasNonNull).map(name -> label.get(name).asText()).findFirst().orElse(null);
    }
}
