package callbook.memo.reader;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.qute.Location;
import io.quarkus.qute.RawString;
import io.quarkus.qute.Template;

/** Fills the page's templates. The style sheet stands in the page itself and is allowed there by its hash. */
@ApplicationScoped
class PageService {

    private final Template memo;
    private final Template missing;
    private final String style = styleSheet();

    PageService(@Location("reader/memo.html") Template memo, @Location("reader/missing.html") Template missing) {
        this.memo = memo;
        this.missing = missing;
    }

    String memo(PageView page) {
        return memo.data("page", page).data("text", new RawString(page.text().html())).data("style", new RawString(style))
                .render();
    }

    String missing(String what) {
        return missing.data("what", what).data("style", new RawString(style)).render();
    }

    /** What a page may do: show itself in its own style, and nothing else. */
    String policy() {
        return "default-src 'none'; style-src 'sha256-"
                + Base64.getEncoder().encodeToString(sha256(style.getBytes(StandardCharsets.UTF_8)))
                + "'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
    }

    static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static String styleSheet() {
        try (InputStream in = PageService.class.getResourceAsStream("/reader/page.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
