package callbook.deploy.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.ObjectMapper;

/** Many memos in one request, against COPY of the rows that came of it into the same tables. */
final class ImportBenchmark implements Benchmark {

    private static final int WARM_UP = 2_000;
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final Texts texts = new Texts();

    @Override
    public String name() {
        return "import";
    }

    @Override
    public void run(Setting setting, Report report) throws Exception {
        String author = "bench-import-" + System.nanoTime();
        try (Running memos = Running.service(Service.MEMO, setting)) {
            send(memos.port(), author + "-first", WARM_UP);
            double idle = memos.megabytes("VmRSS");
            double imported = setting.memos() / send(memos.port(), author, setting.memos());
            double peak = memos.megabytes("VmHWM");
            double copied;
            try (Database database = new Database(setting.database(Service.MEMO))) {
                copied = setting.memos() / new Copy(database, author).seconds();
            }
            report.line("  %d memos of %d bytes: POST /v1/memos/import %.0f/s, COPY %.0f/s", setting.memos(), Texts.BYTES,
                    imported, copied);
            report.figure("POST /v1/memos/import ÷ COPY into the same tables", imported / copied, "");
            report.figure("memory of memo-service before", idle, "MB");
            report.figure("memory of memo-service at its most", peak, "MB");
        }
    }

    /** How many seconds it took from the first byte sent to the last received. */
    private double send(int port, String author, int memos) throws IOException, InterruptedException {
        Path lines = Files.createTempFile("callbook-bench", ".ndjson");
        Path answer = Files.createTempFile("callbook-bench", ".answer");
        try {
            write(lines, author, memos);
            HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/v1/memos/import"))
                    .header("Content-Type", "application/x-ndjson").timeout(Duration.ofMinutes(30))
                    .POST(HttpRequest.BodyPublishers.ofFile(lines)).build();
            long began = System.nanoTime();
            HttpResponse<Path> response = HTTP.send(request, HttpResponse.BodyHandlers.ofFile(answer));
            double seconds = (System.nanoTime() - began) / 1e9;
            check(response.statusCode(), answer, memos);
            return seconds;
        } finally {
            Files.delete(lines);
            Files.delete(answer);
        }
    }

    private void write(Path file, String author, int memos) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            for (int m = 0; m < memos; m++) {
                out.write("{\"author\":\"" + author + "\",\"markdown\":"
                        + JSON.writeValueAsString(new String(texts.next(), StandardCharsets.UTF_8)) + "}\n");
            }
        }
    }

    private static void check(int status, Path answer, int memos) throws IOException {
        try (Stream<String> lines = Files.lines(answer)) {
            long stored = status == 200 ? lines.filter(l -> l.contains("\"status\":201")).count() : 0;
            if (stored != memos) {
                throw new IOException("of " + memos + " memos " + stored + " were stored (" + status + ")");
            }
        }
    }
}
