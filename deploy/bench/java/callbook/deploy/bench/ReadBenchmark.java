package callbook.deploy.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A memo by its id, against an endpoint that does nothing but answer the same bytes. */
final class ReadBenchmark implements Benchmark {

    private static final int CONNECTIONS = 32;
    private static final double AIM = 0.5;

    @Override
    public String name() {
        return "read";
    }

    @Override
    public void run(Setting setting, Report report) throws Exception {
        Path body = Files.createTempFile("callbook-bench", ".json");
        try (Running memos = Running.service(Service.MEMO, setting)) {
            byte[] request = stored(memos.port(), body);
            try (Running bare = bare(setting, body)) {
                double[] rates = Load.inTurns(CONNECTIONS, setting.turn(),
                        List.of(() -> worker(memos.port(), request), () -> worker(bare.port(), request)));
                report.line("  %d connections: GET /v1/memos/{id} %.0f/s, %s %.0f/s", CONNECTIONS, rates[0], BareEndpoint.WHAT,
                        rates[1]);
                report.atLeast("GET /v1/memos/{id} ÷ the bare endpoint", rates[0] / rates[1], AIM);
            }
        } finally {
            Files.delete(body);
        }
    }

    private static byte[] stored(int port, Path body) throws IOException {
        try (HttpConnection connection = new HttpConnection(port)) {
            connection.send(HttpConnection.post("/v1/memos", "text/markdown", new Texts().next()));
            String id = connection.body().replaceAll("(?s).*\"id\" ?: ?\"([0-9a-f-]{36})\".*", "$1");
            byte[] request = HttpConnection.get("/v1/memos/" + id);
            if (connection.send(request) != 200) {
                throw new IOException("GET of a stored memo answered " + connection.body());
            }
            Files.writeString(body, connection.body());
            return request;
        }
    }

    private static Running bare(Setting setting, Path body) throws IOException, InterruptedException {
        int port = setting.portOf(Service.SCORING);
        return Running.start(List.of(Jdk.current().java().toString(), "-Xmx256m", "-cp", System.getProperty("java.class.path"),
                BareEndpoint.class.getName(), Integer.toString(port), body.toString()), Map.of(), port,
                setting.logs().resolve("bare-endpoint.log"), "/");
    }

    private static Load.Worker worker(int port, byte[] request) throws IOException {
        HttpConnection connection = new HttpConnection(port);
        return new Load.Worker() {
            @Override
            public void once() throws IOException {
                int status = connection.send(request);
                if (status != 200) {
                    throw new IOException("a GET answered " + status);
                }
            }

            @Override
            public void close() throws IOException {
                connection.close();
            }
        };
    }
}
