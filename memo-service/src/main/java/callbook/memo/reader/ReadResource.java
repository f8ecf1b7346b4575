package callbook.memo.reader;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

import callbook.memo.archive.IfNoneMatch;
import callbook.memo.archive.Memo;
import callbook.memo.archive.MemoStore;
import callbook.memo.archive.RevisionKey;
import callbook.memo.problem.ProblemException;
import callbook.memo.reader.PermalinkStore.Located;

/** The permalink page over HTTP, and a memo's bytes beside it. */
@Path("/read")
class ReadResource {

    private static final String HTML = "text/html;charset=UTF-8";
    private static final String MARKDOWN = "text/markdown;charset=UTF-8";

    private final PermalinkStore permalinks;
    private final MemoStore memos;
    private final CallsService calls;
    private final PageService pages;
    private final PublicUrl publicUrl;

    ReadResource(PermalinkStore permalinks, MemoStore memos, CallsService calls, PageService pages,
            SiteService site) {
        this.permalinks = permalinks;
        this.memos = memos;
        this.calls = calls;
        this.pages = pages;
        this.publicUrl = site.url();
    }

    @GET
    @Path("/{author}/{name}")
    public Response read(@RestPath("author") String author, @RestPath("name") String name,
            @RestQuery("revision") Integer revision, @Context HttpHeaders headers) {
        return answer(Asked.of(author, name, null), revision, headers);
    }

    @GET
    @Path("/{author}/{number}/{slug}")
    public Response read(@RestPath("author") String author, @RestPath("number") String number, @RestPath("slug") String slug,
            @RestQuery("revision") Integer revision, @Context HttpHeaders headers) {
        return answer(Asked.of(author, number, slug), revision, headers);
    }

    private Response answer(Asked asked, Integer revision, HttpHeaders headers) {
        Optional<Located> located = asked == null ? Optional.empty() : permalinks.find(asked);
        if (located.isEmpty()) {
            return missing("There is no memo at this address.", headers);
        }
        Permalink link = located.get().link();
        String path = asked.pathTo(link);
        if (!asked.path().equals(path)) {
            return guarded(Response.status(308).header("Location", path + (revision == null ? "" : "?revision=" + revision)))
                    .build();
        }
        int shown = revision == null ? located.get().newest() : revision;
        return memos.find(new RevisionKey(link.id(), shown))
                .map(memo -> asked.bytes() ? bytes(memo, headers) : page(memo, located.get(), headers))
                .orElseGet(() -> missing("This memo has no revision " + shown + ".", headers));
    }

    private Response bytes(Memo memo, HttpHeaders headers) {
        return tagged(memo.sha256(), memo.markdown().getBytes(StandardCharsets.UTF_8), MARKDOWN, headers);
    }

    private Response page(Memo memo, Located located, HttpHeaders headers) {
        if (headers.getAcceptableMediaTypes().stream().noneMatch(MediaType.TEXT_HTML_TYPE::isCompatible)) {
            throw new NotAcceptableException();
        }
        String path = located.link().path();
        Calls known = calls.of(memo.id());
        MarkdownPage text = MarkdownPage.of(memo.markdown(), memo.title(), known.quoted(memo.revision()));
        String html = pages.memo(new PageView(memo, path, publicUrl.to(path), located.newest(), text, known));
        // of what is shown, since verdicts come while the memo stays
        return tagged(HexFormat.of().formatHex(PageService.sha256(html.getBytes(StandardCharsets.UTF_8)), 0, 16), html, HTML,
                headers);
    }

    private Response tagged(String tag, Object body, String mediaType, HttpHeaders headers) {
        boolean known = IfNoneMatch.names(headers.getHeaderString(HttpHeaders.IF_NONE_MATCH), tag);
        return guarded(known ? Response.notModified() : Response.ok(body, mediaType)).tag(new EntityTag(tag)).build();
    }

    private Response missing(String what, HttpHeaders headers) {
        boolean wantsHtml = headers.getAcceptableMediaTypes().stream()
                .anyMatch(t -> t.getType().equals("text") && t.isCompatible(MediaType.TEXT_HTML_TYPE));
        if (!wantsHtml) {
            throw ProblemException.notFound(what);
        }
        return guarded(Response.status(404).entity(pages.missing(what)).type(HTML)).build();
    }

    /** Kept by nobody unasked: verdicts and corrections come at any time, and asking again costs a 304. */
    private Response.ResponseBuilder guarded(Response.ResponseBuilder answer) {
        return answer.header("Content-Security-Policy", pages.policy()).header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "no-referrer").header("Cache-Control", "no-cache").header("Vary", "Accept");
    }
}
