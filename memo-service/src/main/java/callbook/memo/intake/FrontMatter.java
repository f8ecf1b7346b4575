package callbook.memo.intake;

import java.io.StringReader;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;

/**
 * A YAML map between two {@code ---} at the very start of a memo. Only its tree is read, never its types: a date stays the
 * text that it was, and nothing is constructed.
 *
 * @param values by key in lower case without {@code _} and {@code -}
 * @param bodyStart where the memo's text goes on, in UTF-16 units; 0 without front matter
 * @param fault why a map that was meant is not read, in words that follow "the front matter"; empty where nothing is wrong
 */
record FrontMatter(Map<String, Found<String>> values, int bodyStart, String fault) {

    /** In UTF-16 units: a longer block is not front matter, so that no memo costs more than its size to read. */
    static final int LONGEST = 16_384;

    private static final int MOST_ALIASES = 10;
    private static final int DEEPEST = 10;

    private static final FrontMatter NONE = new FrontMatter(Map.of(), 0, "");

    private static final Set<String> KEYS = Set.of("title", "author", "byline", "publishedat", "published", "date", "dateline",
            "writtenat", "cycle", "number", "slug", "sourceurl", "url");

    private static final String NOT_YAML = "is not a valid YAML map";
    private static final String NOT_CLOSED = "is not closed by a line --- within " + LONGEST + " characters";

    FrontMatter {
        values = Map.copyOf(values);
    }

    static FrontMatter of(String text) {
        Lines lines = new Lines(text, 0);
        lines.skipBlank();
        if (!lines.hasNext() || !Blanks.strip(lines.next()).equals("---")) {
            return NONE;
        }
        int start = lines.position();
        while (lines.hasNext() && lines.position() - start <= LONGEST) {
            int end = lines.position();
            String line = lines.next();
            boolean closes = (line.startsWith("---") || line.startsWith("...")) && Blanks.isBlank(line.substring(3));
            if (closes) {
                return end - start > LONGEST ? unclosed(text, start) : read(text.substring(start, end), lines.position());
            }
        }
        return unclosed(text, start);
    }

    /** A rule before prose closes nothing. */
    private static FrontMatter unclosed(String text, int start) {
        String head = Blanks.head(text.substring(start), LONGEST);
        return KeyLines.openWithAKnownKey(head) ? new FrontMatter(Map.of(), 0, NOT_CLOSED) : NONE;
    }

    private static FrontMatter read(String block, int bodyStart) {
        try {
            return new Yaml(new SafeConstructor(limits())).compose(new StringReader(block)) instanceof MappingNode map
                    ? new FrontMatter(values(map), bodyStart, "")
                    : NONE;
        } catch (YAMLException | IllegalArgumentException e) {
            // the parser lets Java's own exceptions through for some escapes and version numbers
            return isMeantAsMap(block) ? plain(block, bodyStart) : NONE;
        }
    }

    private static FrontMatter plain(String block, int bodyStart) {
        return KeyLines.read(block).map(values -> new FrontMatter(values, bodyStart, ""))
                .orElseGet(() -> new FrontMatter(Map.of(), bodyStart, NOT_YAML));
    }

    private static LoaderOptions limits() {
        LoaderOptions options = new LoaderOptions();
        options.setMaxAliasesForCollections(MOST_ALIASES);
        options.setNestingDepthLimit(DEEPEST);
        options.setCodePointLimit(LONGEST);
        return options;
    }

    private static Map<String, Found<String>> values(MappingNode map) {
        Map<String, Found<String>> values = new HashMap<>();
        for (NodeTuple entry : map.getValue()) {
            String key = entry.getKeyNode() instanceof ScalarNode name ? key(name.getValue()) : "";
            if (KEYS.contains(key) && values.put(key, value(entry.getValueNode())) != null) {
                throw new YAMLException("the key " + key + " stands twice");
            }
        }
        return values;
    }

    private static Found<String> value(Node node) {
        if (!(node instanceof ScalarNode scalar)) {
            return new Found.Unclear<>("it is not a single value");
        }
        boolean nothing = scalar.isPlain() && Set.of("null", "~").contains(scalar.getValue());
        return new Found.Known<>(nothing ? "" : Blanks.strip(scalar.getValue()));
    }

    static boolean isKnown(String key) {
        return KEYS.contains(key);
    }

    static String key(String written) {
        return Blanks.strip(written).replace("_", "").replace("-", "").toLowerCase(Locale.ROOT);
    }

    /** Text between two rules is often no YAML either; only a key that we know shows that a header was meant. */
    private static boolean isMeantAsMap(String block) {
        Lines lines = new Lines(block, 0);
        while (lines.hasNext()) {
            String line = Blanks.strip(lines.next());
            int colon = line.indexOf(':');
            if (colon > 0 && KEYS.contains(key(line.substring(0, colon).replaceAll("[\"'{]", "")))) {
                return true;
            }
        }
        return false;
    }

    /** The first of these keys that states something, or null. */
    Found<String> first(String... keys) {
        return all(keys).stream().findFirst().orElse(null);
    }

    /** What each of these keys states, in their order, without those that state nothing. */
    List<Found<String>> all(String... keys) {
        return Stream.of(keys).map(values::get).filter(found -> found != null && !"".equals(found.orNull())).toList();
    }
}
