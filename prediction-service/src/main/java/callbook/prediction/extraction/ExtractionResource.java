package callbook.prediction.extraction;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

import callbook.prediction.claim.Extraction;
import callbook.prediction.problem.BodyLimit;
import callbook.prediction.problem.ProblemException;
import callbook.prediction.reading.MemoToRead;
import callbook.prediction.reading.Reader;
import callbook.prediction.rights.StoresNothing;

/** Reading on request, and what was read in stored memos. */
@Path("/v1/extractions")
@Produces(MediaType.APPLICATION_JSON)
class ExtractionResource {

    private static final int TEXT_LIMIT = 1 << 20;
    /** A character may need six bytes in JSON. */
    private static final int JSON_LIMIT = 7 << 20;

    private final ExtractionStore extractions;

    ExtractionResource(ExtractionStore extractions) {
        this.extractions = extractions;
    }

    @POST
    @StoresNothing
    @Consumes("text/markdown")
    @BodyLimit(TEXT_LIMIT)
    public ExtractionView read(byte[] body, @RestQuery("publishedAt") Instant publishedAt,
            @RestQuery("explain") Boolean explain) {
        return extraction(new ExtractionRequest(text(body), publishedAt, null, null, null), explain);
    }

    @POST
    @StoresNothing
    @Consumes(MediaType.APPLICATION_JSON)
    @BodyLimit(JSON_LIMIT)
    public ExtractionView read(ExtractionRequest request, @RestQuery("explain") Boolean explain) {
        if (request == null) {
            throw ProblemException.malformed("body", "must be a JSON object with markdown and publishedAt");
        }
        return extraction(request, explain);
    }

    @GET
    @Path("/{memoId}")
    public String get(@RestPath("memoId") UUID memoId, @RestQuery("version") String version) {
        return extractions.body(memoId, version).orElseThrow(
                () -> ProblemException.notFound("There is no extraction of a memo " + memoId + (version == null
                        ? "; it may not have been read yet."
                        : " by version " + version + ".")));
    }

    private static ExtractionView extraction(ExtractionRequest request, Boolean explain) {
        request.refuseUnlessReadable(TEXT_LIMIT);
        Extraction read = Reader.read(new MemoToRead(request.markdown(), request.publishedAt(), request.writtenAt(),
                request.timeframe(), request.confidence()));
        return Boolean.TRUE.equals(explain) ? ExtractionView.explained(Reader.VERSION, read)
                : ExtractionView.of(Reader.VERSION, read);
    }

    private static String text(byte[] body) {
        CharBuffer text = CharBuffer.allocate(body.length);
        ByteBuffer bytes = ByteBuffer.wrap(body);
        if (StandardCharsets.UTF_8.newDecoder().decode(bytes, text, true).isError()) {
            throw ProblemException.unacceptable("markdown", "is not UTF-8 at byte " + bytes.position());
        }
        return text.flip().toString();
    }
}
