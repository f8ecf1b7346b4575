package callbook.scoring.settlement;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

import callbook.scoring.claim.Call;
import callbook.scoring.claim.Checked;
import callbook.scoring.page.Cursor;
import callbook.scoring.page.Page;
import callbook.scoring.page.PageRequest;
import callbook.scoring.problem.ProblemException;
import callbook.scoring.problem.Violation;
import callbook.scoring.rights.StoresNothing;
import callbook.scoring.settlement.SettlementView.ResultView;

/** Settlements over HTTP: of stored calls, and of a call that is sent along and not stored. */
@Path("/v1/settlements")
@Produces(MediaType.APPLICATION_JSON)
class SettlementResource {

    private final SettlementStore settlements;
    private final SettleService settle;

    SettlementResource(SettlementStore settlements, SettleService settle) {
        this.settlements = settlements;
        this.settle = settle;
    }

    @POST
    @StoresNothing
    @Consumes(MediaType.APPLICATION_JSON)
    public SettlementView settle(SettlementRequest request) {
        if (request == null) {
            throw ProblemException.malformed("body", "must be a JSON object with madeAt, legs and deadline");
        }
        List<Violation> misshapen = request.misshapen();
        if (!misshapen.isEmpty()) {
            throw new ProblemException(400, "The call is not of the contract's shape: " + misshapen.get(0).field() + " "
                    + misshapen.get(0).message() + ".", misshapen);
        }
        Checked<Call> call = request.terms().read();
        if (!call.violations().isEmpty()) {
            throw refused(call.violations());
        }
        // Nothing arrives in a dry run: patience counts as if the call had come when it was made.
        Outcome outcome = settle.settle(call.get(), Instant.now(), call.get().madeAt());
        if (outcome instanceof Outcome.Refused refused) {
            throw refused(List.of(refused.violation()));
        }
        Settlement s = outcome.stored();
        return new SettlementView(ResultView.of(s), s.dueAt(), s.verdict() == Verdict.OPEN ? null : Instant.now(), null);
    }

    @GET
    public Page<SettlementView> list(@RestQuery("author") String author, @RestQuery("memo") UUID memo,
            @RestQuery("verdict") String verdict, @RestQuery("symbol") String symbol, @RestQuery("from") Instant from,
            @RestQuery("to") Instant to, @RestQuery("limit") Integer limit, @RestQuery("cursor") String cursor) {
        int most = PageRequest.limit(limit);
        SettlementStore.Place after = PageRequest.cursor(cursor,
                c -> new SettlementStore.Place(c.instant(0), UUID.fromString(c.parts().get(1))));
        return Page.of(settlements.page(new SettlementStore.Filter(author, memo, verdict(verdict), symbol, from, to), after,
                most + 1), most, s -> Cursor.of(s.stored().madeAt(), s.stored().predictionId()));
    }

    @GET
    @Path("/{predictionId}")
    public Response get(@RestPath("predictionId") UUID predictionId, @RestQuery("history") Boolean history) {
        Object found = Boolean.TRUE.equals(history)
                ? settlements.history(predictionId).map(all -> new Page<>(all, null)).orElse(null)
                : settlements.find(predictionId).orElse(null);
        if (found == null) {
            throw ProblemException.notFound("There is no prediction " + predictionId + " here; it may not have come yet.");
        }
        return Response.ok(found).build();
    }

    private static Verdict verdict(String name) {
        if (name == null) {
            return null;
        }
        try {
            return Verdict.valueOf(name);
        } catch (IllegalArgumentException e) {
            throw ProblemException.malformed("verdict", "must be one of " + List.of(Verdict.values()));
        }
    }

    private static ProblemException refused(List<callbook.scoring.claim.Violation> violations) {
        return new ProblemException(422, "The call cannot be settled: " + violations.get(0).field() + " "
                + violations.get(0).message() + ".",
                violations.stream().map(v -> new Violation(v.field(), v.message())).toList());
    }
}
