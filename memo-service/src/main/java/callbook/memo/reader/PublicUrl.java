package callbook.memo.reader;

import java.net.URI;
import java.util.Optional;

/**
 * Where readers reach this service, as its operator says; without it addresses are paths. A request's Host header is never
 * believed: whoever sends it could make a page or feed point anywhere.
 *
 * @param base without a slash at its end; empty where it is not configured
 */
record PublicUrl(String base) {

    /** Refuses what is no http or https address, with a sentence that says what to do. */
    static PublicUrl of(Optional<String> configured) {
        if (configured.isEmpty()) {
            return new PublicUrl("");
        }
        String text = configured.get().strip().replaceAll("/+$", "");
        if (!text.matches("https?://[^\\s/?#@]+(/[^\\s?#]*)?") || URI.create(text).getHost() == null) {
            throw new IllegalArgumentException("callbook.public-url is \"" + configured.get()
                    + "\": set it to the http or https address at which readers reach this service, or leave it out");
        }
        return new PublicUrl(text);
    }

    /** The address of a path of ours. */
    String to(String path) {
        return base + path;
    }
}
