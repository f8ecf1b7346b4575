package callbook.memo.archive;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;

import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.core.Variant;

import callbook.memo.archive.ShownStore.Shown;

/** How a memo is answered: as JSON or as its exact bytes, each with its own strong tag. */
final class MemoResponse {

    static final String MARKDOWN = "text/markdown";
    private static final String JSON = MediaType.APPLICATION_JSON + ";charset=UTF-8";

    private static final List<Variant> REPRESENTATIONS = Variant
            .mediaTypes(MediaType.APPLICATION_JSON_TYPE, new MediaType("text", "markdown")).build();

    private MemoResponse() {
    }

    /**
     * The memo in the form that the request prefers, or 304.
     *
     * @param memo not asked for where no form is acceptable
     */
    static Response of(Supplier<Shown> memo, Request request, String ifNoneMatch) {
        Variant chosen = request.selectVariant(REPRESENTATIONS);
        if (chosen == null) {
            throw new NotAcceptableException();
        }
        Shown shown = memo.get();
        Memo found = shown.memo();
        return chosen.getMediaType().isCompatible(MediaType.APPLICATION_JSON_TYPE)
                ? tagged(found.sha256() + "-json", ifNoneMatch, shown.json(), JSON)
                : tagged(found.sha256(), ifNoneMatch, found.markdown().getBytes(StandardCharsets.UTF_8),
                        MARKDOWN + ";charset=UTF-8");
    }

    /**
     * 201 with the address where it was stored, 200 where it was there.
     *
     * @param path of the new memo or revision; a path, since the address under which we are called is the caller's business
     *        and its Host header may lie
     */
    static Response of(Taken taken, String path) {
        return taken.isNew() ? Response.status(Response.Status.CREATED).header("Location", path).entity(taken.memo()).build()
                : Response.ok(taken.memo()).build();
    }

    private static Response tagged(String tag, String ifNoneMatch, Object body, String mediaType) {
        ResponseBuilder answer = IfNoneMatch.names(ifNoneMatch, tag) ? Response.notModified() : Response.ok(body, mediaType);
        return answer.tag(new EntityTag(tag)).header("Vary", "Accept").build();
    }
}
