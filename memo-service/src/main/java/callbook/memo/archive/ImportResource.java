package callbook.memo.archive;

import java.io.IOException;
import java.io.InputStream;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;

import callbook.memo.problem.BodyLimit;
import callbook.memo.rights.WriterService;
import io.smallrye.common.annotation.Blocking;

/** Imports over HTTP: answered after the last line was read, because streaming both ways deadlocks plain clients. */
@Path(ImportResource.PATH)
class ImportResource {

    static final String PATH = "/v1/memos/import";

    private static final String MEDIA_TYPE = "application/x-ndjson";
    private static final long LIMIT = 1L << 30;

    private final ImportService imports;
    private final WriterService writer;

    ImportResource(ImportService imports, WriterService writer) {
        this.imports = imports;
        this.writer = writer;
    }

    @POST
    @Consumes(MEDIA_TYPE)
    @Produces(MEDIA_TYPE)
    @BodyLimit(LIMIT)
    @Blocking
    public Response post(InputStream body) throws IOException {
        Spool results = imports.run(body, writer.name());
        StreamingOutput answer = out -> {
            try (results) {
                results.sendTo(out);
            }
        };
        return Response.ok(answer, MEDIA_TYPE).build();
    }
}
