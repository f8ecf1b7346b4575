package callbook.memo.reader;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import io.quarkus.runtime.Startup;

/** Knows under which address readers reach us; a wrong one stops the service when it starts, not at its first reader. */
@Startup
@ApplicationScoped
class SiteService {

    private final PublicUrl url;

    SiteService(@ConfigProperty(name = "callbook.public-url") Optional<String> configured) {
        this.url = PublicUrl.of(configured);
    }

    PublicUrl url() {
        return url;
    }
}
