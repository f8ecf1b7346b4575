package callbook.deploy.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/** One connection that is kept: a client that takes as little of the processor as may be from what is measured. */
final class HttpConnection implements AutoCloseable {

    private final Socket socket;
    private final InputStream in;
    private final OutputStream out;
    private byte[] buffer = new byte[1 << 14];
    private int bodyAt;
    private int bodyLength;

    HttpConnection(int port) throws IOException {
        socket = new Socket("127.0.0.1", port);
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(60_000);
        in = socket.getInputStream();
        out = socket.getOutputStream();
    }

    static byte[] get(String path) {
        return ("GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\nAccept: application/json\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    static byte[] post(String path, String mediaType, byte[] body) {
        byte[] head = ("POST " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: " + mediaType + "\r\nContent-Length: "
                + body.length + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII);
        byte[] request = Arrays.copyOf(head, head.length + body.length);
        System.arraycopy(body, 0, request, head.length, body.length);
        return request;
    }

    /** Sends a request and reads its answer whole. Returns the status. */
    int send(byte[] request) throws IOException {
        out.write(request);
        int read = 0;
        int end = -1;
        while (end < 0) {
            read += more(read);
            end = endOfHead(read);
        }
        String head = new String(buffer, 0, end, StandardCharsets.US_ASCII);
        bodyAt = end;
        bodyLength = contentLength(head);
        while (read < bodyAt + bodyLength) {
            read += more(read);
        }
        return Integer.parseInt(head.substring(9, 12));
    }

    /** The body of the last answer. */
    String body() {
        return new String(buffer, bodyAt, bodyLength, StandardCharsets.UTF_8);
    }

    private int more(int read) throws IOException {
        if (read == buffer.length) {
            buffer = Arrays.copyOf(buffer, 2 * read);
        }
        int n = in.read(buffer, read, buffer.length - read);
        if (n < 0) {
            throw new IOException("the connection was closed in the middle of an answer");
        }
        return n;
    }

    private int endOfHead(int read) {
        for (int i = 3; i < read; i++) {
            if (buffer[i] == '\n' && buffer[i - 1] == '\r' && buffer[i - 2] == '\n') {
                return i + 1;
            }
        }
        return -1;
    }

    private static int contentLength(String head) throws IOException {
        String lower = head.toLowerCase(Locale.ROOT);
        int at = lower.indexOf("\r\ncontent-length:");
        if (at < 0) {
            throw new IOException("an answer without its length: " + head.lines().findFirst().orElse(""));
        }
        return Integer.parseInt(lower.substring(at + 17, lower.indexOf('\r', at + 17)).strip());
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
