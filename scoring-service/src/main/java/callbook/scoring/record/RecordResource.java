package callbook.scoring.record;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.jboss.resteasy.reactive.RestQuery;

import callbook.scoring.problem.ProblemException;

/** The record over HTTP. */
@Path("/v1/record")
@Produces(MediaType.APPLICATION_JSON)
class RecordResource {

    private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59.999999999Z");

    private final RecordStore memos;

    RecordResource(RecordStore memos) {
        this.memos = memos;
    }

    @GET
    public RecordView record(@RestQuery("author") String author, @RestQuery("by") String by,
            @RestQuery("asOf") Instant asOf) {
        Instant known = asOf == null ? Instant.now().truncatedTo(ChronoUnit.MICROS) : asOf;
        if (known.isBefore(FIRST) || known.isAfter(LAST)) {
            throw ProblemException.unacceptable("asOf", "is outside the years 0001 to 9999");
        }
        Scan scan = new Scan(grouping(by), known);
        memos.knownAt(author, known, scan);
        return RecordView.of(author, known, scan.groups());
    }

    private static Grouping grouping(String by) {
        return by == null ? Grouping.WHOLE
                : Grouping.named(by).orElseThrow(() -> ProblemException.malformed("by", "must be one of " + Grouping.names()));
    }
}
