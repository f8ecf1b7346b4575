package callbook.memo.reader;

import java.util.HexFormat;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;

import callbook.memo.archive.IfNoneMatch;

/** The newest memos for feed readers. */
@Path("/feed.atom")
class AtomResource {

    private static final int ENTRIES = 50;

    private final AtomStore memos;
    private final PublicUrl publicUrl;

    AtomResource(AtomStore memos, SiteService site) {
        this.memos = memos;
        this.publicUrl = site.url();
    }

    @GET
    public Response feed(@RestQuery("author") String author, @RestHeader("If-None-Match") String ifNoneMatch) {
        byte[] document = AtomFeed.of(author, memos.newest(author, ENTRIES), publicUrl);
        String tag = HexFormat.of().formatHex(PageService.sha256(document), 0, 16);
        Response.ResponseBuilder answer = IfNoneMatch.names(ifNoneMatch, tag) ? Response.notModified()
                : Response.ok(document, "application/atom+xml");
        return answer.tag(new EntityTag(tag)).header("Cache-Control", "no-cache").header("X-Content-Type-Options", "nosniff")
                .build();
    }
}
