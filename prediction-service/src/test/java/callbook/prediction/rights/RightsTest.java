package callbook.prediction.rights;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;

import org.junit.jupiter.api.Test;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

import callbook.prediction.Http;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;

/** A service that asks for a write token: it derives nearly all that it keeps, and reads texts for anybody. */
@QuarkusTest
class RightsTest {

    @Inject
    AgroalDataSource database;

    @Test
    void a_text_is_read_for_anybody() {
        Http.visitor().contentType("text/markdown").queryParam("publishedAt", "2026-03-31T02:16:01Z")
                .body("SPY higher by Friday.")
                .post("/v1/extractions").then().statusCode(200);
        Http.visitor().contentType("application/json")
                .body("{\"markdown\":\"SPY higher by Friday.\",\"publishedAt\":\"2026-03-31T02:16:01Z\"}")
                .post("/v1/extractions").then().statusCode(200);
        Http.visitor().get("/v1/predictions?author=nobody").then().statusCode(200);
        assertEquals(200, Http.stranger().get("/q/health").statusCode());
    }

    @Test
    void a_rerun_is_started_for_whoever_shows_the_token() throws SQLException {
        Http.stranger().post("/v1/extractions/rerun?from=nonsense").then().statusCode(401).header("WWW-Authenticate", "Bearer");

        String id = Http.api().header("Authorization", "Bearer " + Http.TOKEN)
                .post("/v1/extractions/rerun?from=2026-03-31T02:16:01Z").then().statusCode(202).extract().path("id");

        Http.api().get("/v1/extractions/reruns/" + id).then().statusCode(200);
        try (Connection c = database.getConnection();
                ResultSet row = c.createStatement().executeQuery("select writer from rerun where id = '" + id + "'")) {
            assertTrue(row.next());
            assertEquals("token-holder", row.getString(1));
        }
    }

    /** An endpoint that stores needs a test beside it that it asks for the token before this list may grow. */
    private static final Set<String> STORING = Set.of("AcceptanceResource.accept", "RerunResource.start");

    @Test
    void an_endpoint_stores_only_where_the_list_says_so() {
        Set<String> storing = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("callbook.prediction").stream().flatMap(c -> c.getMethods().stream())
                .filter(m -> m.getOwner().getSimpleName().endsWith("Resource"))
                .filter(m -> List.of(POST.class, PUT.class, PATCH.class, DELETE.class).stream().anyMatch(m::isAnnotatedWith))
                .filter(m -> !m.isAnnotatedWith(StoresNothing.class))
                .map(m -> m.getOwner().getSimpleName() + "." + m.getName()).collect(Collectors.toSet());

        assertEquals(STORING, storing);
    }

    @Test
    void nobody_is_named_as_writer_who_was_not_admitted() {
        assertThrows(IllegalStateException.class, () -> new WriterService().name());
    }
}
