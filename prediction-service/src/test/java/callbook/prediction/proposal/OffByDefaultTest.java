package callbook.prediction.proposal;

import static com.github.tomakehurst.wiremock.client.WireMock.anyRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import callbook.prediction.Http;
import callbook.prediction.UpstreamServer;
import callbook.prediction.extraction.ExtractionStore;
import callbook.prediction.extraction.NewExtraction;
import callbook.prediction.extraction.Readings;
import callbook.prediction.extraction.Readings.Publication;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

/** Nobody is asked unless somebody configured it. */
@QuarkusTest
@QuarkusTestResource(UpstreamServer.class)
class OffByDefaultTest {

    @Inject
    ExtractionStore extractions;
    @Inject
    QuestionStore questions;
    @Inject
    ProposalConfig config;

    @Test
    void nothing_is_asked_and_nothing_is_kept_to_be_asked() {
        UUID id = UUID.randomUUID();
        Instant now = Instant.now();
        NewExtraction read = new NewExtraction(id, 1, "off-" + id, now, now, true, "1",
                new Readings("I expect SPY to moonwalk past $600 within 48 hours.", new Publication(now, null)));

        extractions.prepare(read, java.util.List.of(read));
        assertEquals(1, extractions.record(List.of(read)));

        assertEquals(Optional.empty(), questions.take("off", config.lease(), Instant.EPOCH));
        UpstreamServer.wireMock().verify(0, anyRequestedFor(urlPathMatching("/llm/.*")));
        Http.api().queryParam("memo", id).get("/v1/proposals").then().statusCode(200).body("items", hasSize(0));
        Http.broken().get("/q/metrics").then().statusCode(200).body(not(containsString("callbook_proposals")));
    }
}
