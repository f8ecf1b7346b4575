package callbook.prediction.memos;

import java.util.List;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;

import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

@RegisterRestClient(configKey = "memo-service")
@Path("/v1/memos/feed")
interface MemoFeedApi {

    @GET
    @Produces("application/cloudevents-batch+json")
    RestResponse<List<MemoEventView>> read(@RestQuery String after, @RestQuery String partition, @RestQuery int limit,
            @RestQuery int wait);
}
