package callbook.prediction.proposal;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.jboss.resteasy.reactive.RestQuery;

import callbook.prediction.extraction.Cursor;
import callbook.prediction.problem.ProblemException;
import callbook.prediction.proposal.ProposalView.PageView;

/** What models proposed, over HTTP. */
@Path("/v1/proposals")
@Produces(MediaType.APPLICATION_JSON)
class ProposalResource {

    private static final int LIMIT = 50;
    private static final int MOST = 500;
    private static final Set<String> STATES = Set.of(ProposalEntity.PROPOSED, ProposalEntity.ACCEPTED,
            ProposalEntity.REFUSED);

    private final ProposalStore proposals;

    ProposalResource(ProposalStore proposals) {
        this.proposals = proposals;
    }

    @GET
    public PageView list(@RestQuery("memo") UUID memo, @RestQuery("state") String state, @RestQuery("limit") Integer limit,
            @RestQuery("cursor") String cursor) {
        int most = limit == null ? LIMIT : limit;
        if (most < 1 || most > MOST) {
            throw ProblemException.malformed("limit", "must be between 1 and " + MOST);
        }
        if (state != null && !STATES.contains(state)) {
            throw ProblemException.malformed("state", "must be PROPOSED, ACCEPTED or REFUSED");
        }
        Cursor after = cursor == null ? null
                : Cursor.parse(cursor).orElseThrow(
                        () -> ProblemException.malformed("cursor", "must be the next of a page before, or be left out"));
        List<ProposalView> found = proposals.page(new ProposalStore.Filter(memo, state), after, most + 1);
        if (found.size() <= most) {
            return new PageView(found, null);
        }
        ProposalView last = found.get(most - 1);
        return new PageView(found.subList(0, most), new Cursor(last.proposedAt(), last.id()).toString());
    }
}
