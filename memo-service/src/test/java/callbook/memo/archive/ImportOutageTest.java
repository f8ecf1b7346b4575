package callbook.memo.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.ObjectMapper;

import callbook.memo.Http;
import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.agroal.api.security.NamePrincipal;
import io.agroal.api.security.SimplePassword;
import io.quarkus.test.junit.QuarkusTest;

/** A database that goes away while an import runs: its connections pass a door that can be shut. */
@QuarkusTest
class ImportOutageTest {

    @Inject
    TwinStore twins;
    @Inject
    LineService lines;
    @Inject
    ReceivedService received;
    @Inject
    ObjectMapper json;
    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    private final String author = "o" + UUID.randomUUID().toString().replace("-", "");

    @Test
    void what_was_stored_before_the_database_went_away_is_told_and_the_rest_is_503_at_once() throws Exception {
        int port = Integer.parseInt(url.replaceAll(".*:(\\d+)/.*", "$1"));
        try (Door door = new Door(port); AgroalDataSource behind = dataSource(url.replace(":" + port, ":" + door.port()))) {
            ImportService imports = new ImportService(lines, new BatchService(new IntakeStore(behind, twins)), received, json);

            String answer = answer(imports.run(both(body(0, 100), () -> {
                door.shut();
                return body(100, 3_000);
            }), "anyone"));

            List<Integer> statuses = Imports.statuses(answer);
            int stored = Collections.frequency(statuses, 201);
            assertTrue(stored >= 32 && stored <= 100, answer);
            assertEquals(3_000, statuses.size());
            assertEquals(Collections.nCopies(3_000 - stored, 503), statuses.subList(stored, 3_000));
            assertEquals(stored, Http.api().queryParam("author", author).queryParam("limit", 500).get("/v1/memos").jsonPath()
                    .getList("items").size());
        }
    }

    private InputStream body(int from, int to) {
        return new ByteArrayInputStream(IntStream.range(from, to)
                .mapToObj(i -> "{\"author\":\"" + author + "\",\"markdown\":\"memo " + i + "\"}\n")
                .collect(Collectors.joining()).getBytes(StandardCharsets.UTF_8));
    }

    /** The second is asked for when the first is read wholly. */
    private static InputStream both(InputStream first, Supplier<InputStream> second) {
        return new SequenceInputStream(new Enumeration<>() {
            private int given;

            @Override
            public boolean hasMoreElements() {
                return given < 2;
            }

            @Override
            public InputStream nextElement() {
                return ++given == 1 ? first : second.get();
            }
        });
    }

    private static String answer(Spool results) throws IOException {
        try (results) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            results.sendTo(out);
            return out.toString(StandardCharsets.UTF_8);
        }
    }

    private static AgroalDataSource dataSource(String url) throws Exception {
        return AgroalDataSource.from(new AgroalDataSourceConfigurationSupplier().connectionPoolConfiguration(pool -> pool
                .maxSize(2).connectionFactoryConfiguration(factory -> factory.jdbcUrl(url)
                        .principal(new NamePrincipal("postgres")).credential(new SimplePassword("postgres")))));
    }

    /** Passes connections on to a port of this machine until it is shut; then it breaks them and takes no others. */
    private static final class Door implements AutoCloseable {

        private final ServerSocket front = new ServerSocket(0);
        private final Queue<Socket> open = new ConcurrentLinkedQueue<>();

        Door(int port) throws IOException {
            start(() -> {
                while (true) {
                    Socket in = front.accept();
                    Socket out = new Socket("localhost", port);
                    open.addAll(List.of(in, out));
                    start(() -> in.getInputStream().transferTo(out.getOutputStream()));
                    start(() -> out.getInputStream().transferTo(in.getOutputStream()));
                }
            });
        }

        int port() {
            return front.getLocalPort();
        }

        void shut() {
            try {
                close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void close() throws IOException {
            front.close();
            for (Socket socket : open) {
                socket.close();
            }
        }

        private interface Work {
            void run() throws IOException;
        }

        private static void start(Work work) {
            Thread thread = new Thread(() -> {
                try {
                    work.run();
                } catch (IOException e) {
                    // the door was shut
                }
            });
            thread.setDaemon(true);
            thread.start();
        }
    }
}
