package callbook.deploy.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Executors;

import com.sun.net.httpserver.HttpServer;

/** Answers every request with the bytes of one file, from memory. */
public final class BareEndpoint {

    static final String WHAT = "the JDK's HttpServer in a JVM of its own, answering the same JSON from memory,";

    private BareEndpoint() {
    }

    /** Arguments: the port, the file. */
    public static void main(String[] arguments) throws IOException {
        // without it the second write of an answer waits for the client's acknowledgement of the first
        System.setProperty("sun.net.httpserver.nodelay", "true");
        byte[] body = Files.readAllBytes(Path.of(arguments[1]));
        HttpServer server = HttpServer.create(
                new InetSocketAddress(InetAddress.getLoopbackAddress(), Integer.parseInt(arguments[0])), 128);
        server.createContext("/", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "application/json;charset=UTF-8");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.setExecutor(Executors.newFixedThreadPool(32));
        server.start();
    }
}
