package callbook.prediction.rights;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;

/** The secret that a caller must show before anything is stored. */
final class WriteToken {

    private static final String SCHEME = "bearer ";

    private final byte[] secret;

    private WriteToken(String secret) {
        this.secret = secret.getBytes(StandardCharsets.US_ASCII);
    }

    /**
     * Empty where none is configured.
     *
     * @param configured null where unset; blanks around it are not part of it, since files of secrets end with a line end
     * @throws IllegalStateException where it is set and no header could ever carry it: open by mistake is worse than not
     *         started
     */
    static Optional<WriteToken> configured(String configured) {
        if (configured == null) {
            return Optional.empty();
        }
        String secret = configured.strip();
        if (secret.isEmpty()) {
            throw new IllegalStateException("CALLBOOK_WRITE_TOKEN (callbook.write-token) is set but blank: give it a secret, "
                    + "or unset it to let anyone store");
        }
        if (!secret.chars().allMatch(c -> c > 0x20 && c < 0x7f)) {
            throw new IllegalStateException("CALLBOOK_WRITE_TOKEN (callbook.write-token) holds characters that no header can "
                    + "carry: use visible ASCII without blanks");
        }
        return Optional.of(new WriteToken(secret));
    }

    /**
     * Whether an Authorization header shows the secret as {@code Bearer <secret>}; how long that takes says nothing of where
     * a wrong one differs.
     *
     * @param authorization null where it was not sent
     */
    boolean isShownBy(String authorization) {
        if (authorization == null || !authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            return false;
        }
        byte[] shown = authorization.substring(SCHEME.length()).strip().getBytes(StandardCharsets.UTF_8);
        return MessageDigest.isEqual(secret, shown);
    }
}
