package callbook.prediction;

import java.util.Map;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

/** Stands in for memo-service and, under {@code /llm/v1}, for a language model. */
public class UpstreamServer implements QuarkusTestResourceLifecycleManager {

    private static final WireMockServer WIRE_MOCK = new WireMockServer(WireMockConfiguration.options().dynamicPort());

    /** The server, for stubs. */
    public static WireMockServer wireMock() {
        return WIRE_MOCK;
    }

    @Override
    public Map<String, String> start() {
        WIRE_MOCK.start();
        return Map.of("quarkus.rest-client.memo-service.url", WIRE_MOCK.baseUrl(),
                "quarkus.rest-client.language-model.url", WIRE_MOCK.baseUrl() + "/llm/v1");
    }

    @Override
    public void stop() {
        WIRE_MOCK.stop();
    }
}
