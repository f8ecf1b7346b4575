package callbook.memo.intake;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;

/** The rules for the address at which an author says a memo was published. It is shown as a link and never fetched. */
final class SourceUrl {

    private static final String FIELD = "sourceUrl";

    /** In UTF-16 units. */
    private static final int LONGEST = 2_048;

    private SourceUrl() {
    }

    /** Why the address is not taken; empty where it is. */
    static Optional<Refusal> refusal(String written) {
        if (Characters.misleads(written)) {
            return Optional.of(Refusal.unacceptable(FIELD, "The address holds control characters."));
        }
        if (written.isEmpty() || written.length() > LONGEST) {
            return Optional.of(Refusal.malformed(FIELD, "The address must be a URI of 1 to " + LONGEST + " characters."));
        }
        try {
            return refusal(new URI(written));
        } catch (URISyntaxException e) {
            return Optional.of(Refusal.malformed(FIELD, "The address is not a URI."));
        }
    }

    /**
     * What the request states, which was judged before, else what the header does; null with a note where that is no address.
     */
    static String of(Overrides overrides, Header header, List<String> notes) {
        if (overrides.sourceUrl() != null || header.sourceUrl() == null) {
            return overrides.sourceUrl();
        }
        Optional<Refusal> refusal = refusal(header.sourceUrl());
        refusal.ifPresent(r -> notes.add("sourceUrl: " + r.message()));
        return refusal.isEmpty() ? header.sourceUrl() : null;
    }

    private static Optional<Refusal> refusal(URI uri) {
        boolean web = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
        String authority = uri.getRawAuthority();
        if (!web || authority == null || authority.startsWith(":")) {
            return Optional.of(Refusal.unacceptable(FIELD, "The address must be an http or https address with a host."));
        }
        return authority.contains("@")
                ? Optional.of(Refusal.unacceptable(FIELD, "The address must not hold a user name or password."))
                : Optional.empty();
    }
}
