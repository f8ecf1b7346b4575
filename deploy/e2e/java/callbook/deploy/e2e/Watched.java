package callbook.deploy.e2e;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;

/**
 * A metric by its name in Prometheus and labels that are asked of it: what {@code deploy/observability} asks for, and what a
 * service shows.
 */
record Watched(String metric, Set<String> labels) {

    /** Maven starts tests in their module. */
    private static final Path FOLDER = Path.of(System.getProperty("basedir", "")).toAbsolutePath().resolve("observability");
    private static final Pattern METRIC = Pattern.compile("\\b([a-z]+(?:_[a-z]+)+|up)\\b(?:\\{([^}]*)})?");
    private static final Pattern LABEL = Pattern.compile("([a-z]+)\\s*[=!]~?");
    private static final Pattern BY = Pattern.compile("\\bby\\s*\\(([^)]*)\\)");
    /** What Prometheus adds by itself or by the scrape configuration in the README. */
    private static final Set<String> OF_THE_SCRAPE = Set.of("job", "instance", "service");

    /** Each alert as it is written. */
    static List<JsonNode> alerts() throws IOException {
        JsonNode file = new ObjectMapper(new YAMLFactory()).readTree(FOLDER.resolve("alerts.yaml").toFile());
        return file.findParents("alert");
    }

    static JsonNode dashboard() throws IOException {
        return new ObjectMapper().readTree(Files.readString(FOLDER.resolve("dashboard.json")));
    }

    /** Whatever the dashboard and the alert rules ask. */
    static List<String> queries() throws IOException {
        return Stream.concat(dashboard().findValuesAsText("expr").stream(),
                alerts().stream().map(alert -> alert.get("expr").asText())).toList();
    }

    /** The metrics that a query asks for, each with the labels by which it chooses or groups. */
    static Set<Watched> in(String query) {
        Set<String> grouped = BY.matcher(query).results().flatMap(by -> Stream.of(by.group(1).split(",\\s*")))
                .filter(label -> !OF_THE_SCRAPE.contains(label)).collect(Collectors.toSet());
        Set<Watched> found = new HashSet<>();
        Matcher metrics = METRIC.matcher(BY.matcher(query).replaceAll(""));
        while (metrics.find()) {
            if (metrics.group(1).equals("up")) {
                continue;
            }
            Set<String> labels = new TreeSet<>(grouped);
            LABEL.matcher(metrics.group(2) == null ? "" : metrics.group(2)).results().map(label -> label.group(1))
                    .filter(label -> !OF_THE_SCRAPE.contains(label)).forEach(labels::add);
            found.add(new Watched(metrics.group(1), labels));
        }
        return found;
    }

    /** What a service shows at {@code /q/metrics}. */
    static Set<Watched> shown(String metrics) {
        return metrics
                .lines().filter(line -> !line.startsWith("#")).map(line -> line.split("[{ ]", 2)).map(parts -> new Watched(
                        parts[0], LABEL.matcher(parts[1].replaceAll("\"[^\"]*\"", "")).results().map(label -> label.group(1))
                                .collect(Collectors.toSet())))
                .collect(Collectors.toSet());
    }

    boolean isIn(Set<Watched> shown) {
        return shown.stream().anyMatch(other -> other.metric.equals(metric) && other.labels.containsAll(labels));
    }
}
