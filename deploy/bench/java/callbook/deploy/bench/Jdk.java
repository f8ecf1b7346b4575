package callbook.deploy.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A JDK on this machine, by its java. */
record Jdk(Path java, int major, String version) {

    private static final Pattern VERSION = Pattern.compile("version \"(([0-9]+)[^\"]*)\"");
    private static final Path INSTALLED = Path.of("/usr/lib/jvm");

    /** The one that this runs on. */
    static Jdk current() {
        return new Jdk(Path.of(System.getProperty("java.home"), "bin", "java"), Runtime.version().feature(),
                System.getProperty("java.version"));
    }

    /** This one, or {@code JAVA_<major>_HOME}, or what is installed in the usual place. */
    static Optional<Jdk> find(int major) throws IOException {
        List<Path> candidates = new ArrayList<>(List.of(current().java()));
        String home = System.getenv("JAVA_" + major + "_HOME");
        if (home != null) {
            candidates.add(0, Path.of(home, "bin", "java"));
        }
        if (Files.isDirectory(INSTALLED)) {
            try (DirectoryStream<Path> all = Files.newDirectoryStream(INSTALLED, "*" + major + "*")) {
                all.forEach(folder -> candidates.add(folder.resolve("bin").resolve("java")));
            }
        }
        for (Path java : candidates) {
            Optional<Jdk> jdk = Files.isExecutable(java) ? of(java) : Optional.empty();
            if (jdk.isPresent() && jdk.get().major() == major) {
                return jdk;
            }
        }
        return Optional.empty();
    }

    private static Optional<Jdk> of(Path java) throws IOException {
        Process process = new ProcessBuilder(java.toString(), "-version").redirectErrorStream(true).start();
        Matcher said = VERSION.matcher(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        return said.find() ? Optional.of(new Jdk(java, Integer.parseInt(said.group(2)), said.group(1))) : Optional.empty();
    }
}
