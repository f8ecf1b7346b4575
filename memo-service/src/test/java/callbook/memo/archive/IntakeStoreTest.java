package callbook.memo.archive;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;

import jakarta.inject.Inject;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

import callbook.memo.problem.DatabaseOutage;
import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.agroal.api.security.NamePrincipal;
import io.agroal.api.security.SimplePassword;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class IntakeStoreTest {

    @Inject
    TwinStore twins;
    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @Test
    void a_pool_that_has_no_connection_to_give_is_an_outage_and_no_fault_of_ours() throws Exception {
        try (AgroalDataSource pool = poolOfOne(); Connection taken = pool.getConnection()) {
            assertTrue(taken.isValid(0));
            pool.getConfiguration().connectionPoolConfiguration().setAcquisitionTimeout(Duration.ofMillis(1));

            SQLException e = assertThrows(SQLException.class, () -> new IntakeStore(pool, twins).store(List.of()));

            assertTrue(DatabaseOutage.isBehind(e), e.toString());
        }
    }

    private AgroalDataSource poolOfOne() throws SQLException {
        return AgroalDataSource.from(new AgroalDataSourceConfigurationSupplier().connectionPoolConfiguration(pool -> pool
                .maxSize(1).connectionFactoryConfiguration(factory -> factory.jdbcUrl(url)
                        .principal(new NamePrincipal("postgres")).credential(new SimplePassword("postgres")))));
    }
}
