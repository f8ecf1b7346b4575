package callbook.memo.author;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.jboss.resteasy.reactive.RestQuery;

import callbook.memo.problem.ProblemException;

/** Authors over HTTP. */
@Path("/v1/authors")
@Produces(MediaType.APPLICATION_JSON)
class AuthorResource {

    private static final int LIMIT = 50;
    private static final int MOST = 500;

    /** Some authors and the cursor of the next page, null on the last. */
    record AuthorPage(List<AuthorView> items, String next) {
    }

    private final AuthorStore authors;

    AuthorResource(AuthorStore authors) {
        this.authors = authors;
    }

    @GET
    public AuthorPage list(@RestQuery("limit") Integer limit, @RestQuery("cursor") String cursor) {
        int most = limit == null ? LIMIT : limit;
        if (most < 1 || most > MOST) {
            throw ProblemException.malformed("limit", "must be between 1 and " + MOST);
        }
        List<AuthorView> found = authors.page(cursor == null ? null : author(cursor), most + 1);
        return found.size() <= most ? new AuthorPage(found, null)
                : new AuthorPage(found.subList(0, most), cursor(found.get(most - 1).author()));
    }

    private static String cursor(String author) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(author.getBytes(StandardCharsets.UTF_8));
    }

    private static String author(String cursor) {
        try {
            String author = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            if (author.indexOf(0) < 0 && cursor(author).equals(cursor)) {
                return author;
            }
        } catch (IllegalArgumentException e) {
            // no cursor of ours, like the rest of them
        }
        throw ProblemException.malformed("cursor", "must be the next of a page before, or be left out");
    }
}
