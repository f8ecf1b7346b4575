package callbook.deploy.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;

/** Loads the sample prices, then the sample memos; what is there already stays as it is. */
public final class Samples {

    private Samples() {
    }

    /** Arguments: the samples' folder, memo-service's address, scoring-service's address. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path folder = Path.of(arguments[0]);
        Http http = new Http();
        for (Path prices : files(folder.resolve("prices"), ".csv")) {
            JsonNode report = http.post(arguments[2] + "/v1/prices", "text/csv", prices).body();
            System.out.printf("sample prices   %s: %s new, %s unchanged, %s rejected (synthetic: no market did this)%n",
                    prices.getFileName(), report.get("accepted"), report.get("unchanged"), report.get("rejectedCount"));
        }
        int stored = 0;
        int kept = 0;
        for (Path memo : files(folder.resolve("memos"), ".md")) {
            if (http.post(arguments[1] + "/v1/memos", "text/markdown", memo).status() == 201) {
                stored++;
            } else {
                kept++;
            }
        }
        System.out.printf("sample memos    %d stored, %d there already%n", stored, kept);
    }

    private static List<Path> files(Path folder, String suffix) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(f -> f.toString().endsWith(suffix)).sorted().toList();
        }
    }
}
