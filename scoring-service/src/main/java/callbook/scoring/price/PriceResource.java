package callbook.scoring.price;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

import callbook.scoring.page.Cursor;
import callbook.scoring.page.Page;
import callbook.scoring.page.PageRequest;
import callbook.scoring.problem.BodyLimit;
import callbook.scoring.problem.ProblemException;
import callbook.scoring.rights.WriterService;
import io.smallrye.common.annotation.Blocking;

/** Prices over HTTP. */
@Path("/v1/prices")
@Produces(MediaType.APPLICATION_JSON)
class PriceResource {

    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    private final PriceImportService imports;
    private final PriceStore prices;
    private final IntradayStore intraday;
    private final WriterService writer;

    PriceResource(PriceImportService imports, PriceStore prices, IntradayStore intraday, WriterService writer) {
        this.imports = imports;
        this.prices = prices;
        this.intraday = intraday;
        this.writer = writer;
    }

    /** A bar as the contract spells it. */
    record BarView(String symbol, String time, BigDecimal open, BigDecimal high,
            BigDecimal low, BigDecimal close, BigDecimal volume, String source, int revision) {

        static BarView of(DailyBar b) {
            return new BarView(b.symbol(), b.date().toString(), b.open(), b.high(), b.low(), b.close(), b.volume(), b.source(),
                    b.revision());
        }

        static BarView of(IntradayBar b) {
            return new BarView(b.symbol(), new IntradayTime(b.start(), b.length()).toString(), b.open(), b.high(), b.low(),
                    b.close(), b.volume(), b.source(), b.revision());
        }
    }

    @POST
    @Blocking
    @Consumes("text/csv")
    @BodyLimit(1L << 30)
    public ImportReport importCsv(InputStream body) throws IOException {
        return imports.importCsv(body, Instant.now(), writer.name());
    }

    @POST
    @Blocking
    @Consumes("application/x-ndjson")
    @BodyLimit(1L << 30)
    public ImportReport importNdjson(InputStream body) throws IOException {
        return imports.importNdjson(body, Instant.now(), writer.name());
    }

    @GET
    @Path("/{symbol}")
    public Page<BarView> bars(@RestPath("symbol") String symbol, @RestQuery("from") LocalDate from,
            @RestQuery("to") LocalDate to, @RestQuery("length") String length, @RestQuery("limit") Integer limit,
            @RestQuery("cursor") String cursor) {
        int most = PageRequest.limit(limit);
        if (length != null) {
            return intraday(symbol, length(length), from == null ? FIRST : from, to == null ? LAST : to, most, cursor);
        }
        LocalDate after = PageRequest.cursor(cursor, c -> c.date(0));
        LocalDate start = from == null ? FIRST : from;
        if (after != null && !after.isBefore(start)) {
            start = after.plusDays(1);
        }
        List<BarView> found = prices.page(symbol, start, to == null ? LAST : to, most + 1).stream().map(BarView::of).toList();
        return Page.of(found, most, b -> Cursor.of(b.time()));
    }

    /** Dates are of UTC, and of the bars' starts. */
    private Page<BarView> intraday(String symbol, Duration length, LocalDate from, LocalDate to, int most, String cursor) {
        Instant after = PageRequest.cursor(cursor, c -> c.instant(0));
        Instant first = from.atStartOfDay(ZoneOffset.UTC).toInstant().minusNanos(1000);
        Instant start = after != null && after.isAfter(first) ? after : first;
        List<IntradayBar> found = intraday.page(symbol, length, start, to.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant(),
                most + 1);
        Page<IntradayBar> page = Page.of(found, most, b -> Cursor.of(b.start()));
        return new Page<>(page.items().stream().map(BarView::of).toList(), page.next());
    }

    private static Duration length(String text) {
        try {
            return Duration.parse(text);
        } catch (DateTimeException e) {
            throw ProblemException.malformed("length", "must be an ISO-8601 duration, for example PT5M");
        }
    }
}
