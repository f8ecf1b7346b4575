package callbook.deploy.bench;

import java.util.Locale;

/** The three services. */
enum Service {
    MEMO,
    PREDICTION,
    SCORING;

    String database() {
        return name().toLowerCase(Locale.ROOT);
    }

    String module() {
        return database() + "-service";
    }
}
