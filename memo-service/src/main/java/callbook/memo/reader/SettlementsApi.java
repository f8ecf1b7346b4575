package callbook.memo.reader;

import java.util.UUID;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestQuery;

@RegisterRestClient(configKey = "scoring-service")
@Path("/v1/settlements")
@Produces(MediaType.APPLICATION_JSON)
interface SettlementsApi {

    @GET
    SettlementPageView list(@RestQuery UUID memo, @RestQuery int limit, @RestQuery String cursor);
}
