package callbook.scoring.settlement;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/** One line of the ledger. */
@Entity
@Immutable
@Table(name = "settlement")
class SettlementEntity extends PanacheEntityBase {

    @Id
    UUID id;
    @Column(name = "prediction_id")
    UUID predictionId;
    int number;
    String verdict;
    String reason;
    String cause;
    @Column(name = "rule_version")
    String ruleVersion;
    @Column(name = "settled_at")
    Instant settledAt;
    @Column(name = "knowable_at")
    Instant knowableAt;
    Double brier;
    /** The {@link BetView} as JSON; null where nothing was settled on anything. */
    String bet;
    String body;
}
