package callbook.deploy.e2e;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import com.fasterxml.jackson.databind.JsonNode;

/** All of Callbook, from the packaged jars, on ports and data of its own. */
final class Callbook implements AutoCloseable {

    private static final Set<Integer> GIVEN = ConcurrentHashMap.newKeySet();

    private final Path folder;
    private final Database database;
    private final Map<Service, Integer> ports = new HashMap<>();
    private final Map<Service, Running> services = new HashMap<>();
    private final List<Running> replicas = new ArrayList<>();

    Callbook(String name) throws IOException, SQLException, InterruptedException {
        folder = Files.createDirectories(Path.of(System.getProperty("e2e.root"), "deploy", "target", "e2e").normalize()
                .resolve(name + "-" + System.currentTimeMillis()));
        database = new Database(folder.resolve("postgresql"), freePort());
        try {
            start();
        } catch (Throwable e) {
            // nobody has it to close
            close();
            throw e;
        }
    }

    private void start() throws IOException, InterruptedException {
        for (Service service : Service.values()) {
            ports.put(service, freePort());
        }
        for (Service service : Service.values()) {
            services.put(service, new Running(service, service.module(), ports.get(service), environment(service), folder));
        }
        for (Running service : services.values()) {
            service.awaitReady();
        }
    }

    Database database() {
        return database;
    }

    Running service(Service service) {
        return services.get(service);
    }

    Client memos() {
        return services.get(Service.MEMO).client();
    }

    Client predictions() {
        return services.get(Service.PREDICTION).client();
    }

    Client scoring() {
        return services.get(Service.SCORING).client();
    }

    /** A second instance of a service on the same database. */
    Running replica(Service service) throws IOException {
        return replica(service, 1);
    }

    /** One more instance of a service on the same database. */
    Running replica(Service service, int number) throws IOException {
        Running replica = new Running(service, service.module() + "-replica-" + number, freePort(), environment(service),
                folder);
        replicas.add(replica);
        return replica;
    }

    /** The items of a list, all pages. */
    static List<JsonNode> items(Client client, String path) throws IOException, InterruptedException {
        List<JsonNode> items = new ArrayList<>();
        String more = "";
        do {
            JsonNode page = client.get(path + more).json();
            page.get("items").forEach(items::add);
            more = page.get("next").isNull() ? "" : "&cursor=" + page.get("next").asText();
        } while (!more.isEmpty());
        return items;
    }

    /** Questions to a language model are noted, and nobody asks them: there is none here. */
    private Map<String, String> environment(Service service) {
        return Map.of("QUARKUS_DATASOURCE_JDBC_URL", database.url(service.database()), "QUARKUS_DATASOURCE_USERNAME",
                "postgres",
                "QUARKUS_DATASOURCE_PASSWORD", "postgres", "QUARKUS_REST_CLIENT_MEMO_SERVICE_URL", local(Service.MEMO),
                "QUARKUS_REST_CLIENT_PREDICTION_SERVICE_URL", local(Service.PREDICTION),
                "QUARKUS_REST_CLIENT_SCORING_SERVICE_URL", local(Service.SCORING), "CALLBOOK_PROPOSALS_ENABLED", "true",
                "CALLBOOK_PROPOSALS_MODEL", "none", "CALLBOOK_PROPOSALS_WORKERS", "0");
    }

    private String local(Service service) {
        return "http://127.0.0.1:" + ports.get(service);
    }

    /** A port that nothing listens on and that was given to nobody else here, who may take a while to listen. */
    static int freePort() throws IOException {
        for (;;) {
            try (ServerSocket socket = new ServerSocket(0)) {
                if (GIVEN.add(socket.getLocalPort())) {
                    return socket.getLocalPort();
                }
            }
        }
    }

    @Override
    public void close() throws IOException {
        replicas.forEach(Running::close);
        services.values().forEach(Running::close);
        database.close();
    }
}
