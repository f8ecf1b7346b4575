package callbook.deploy.kubernetes;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The kubectl of this machine, where there is one. */
final class Kubectl {

    private Kubectl() {
    }

    static boolean isOnThePath() {
        String path = System.getenv().getOrDefault("PATH", "");
        return Stream.of(path.split(File.pathSeparator)).filter(folder -> !folder.isBlank())
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "kubectl")));
    }

    /** What kustomize makes of a folder, as YAML. Asks no cluster. */
    static String kustomize(Path folder) throws IOException, InterruptedException {
        Path complaint = Files.createTempFile("kustomize", ".log");
        try {
            Process process = new ProcessBuilder("kubectl", "kustomize", folder.toString())
                    .redirectError(complaint.toFile()).start();
            String rendering = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new IOException("kubectl kustomize " + folder + ": " + Files.readString(complaint));
            }
            return rendering;
        } finally {
            Files.delete(complaint);
        }
    }
}
