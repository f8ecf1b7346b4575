package callbook.prediction.memos;

import java.util.UUID;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestPath;

@RegisterRestClient(configKey = "memo-service")
@Path("/v1/memos/{id}/revisions/{revision}")
interface MemoRevisionApi {

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    MemoView read(@RestPath UUID id, @RestPath int revision);
}
