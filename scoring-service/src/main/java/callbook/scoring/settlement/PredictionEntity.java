package callbook.scoring.settlement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/** A call as the settler sees it: its terms never change, when to look at it next does. */
@Entity
@Table(name = "prediction")
class PredictionEntity extends PanacheEntityBase {

    @Id
    UUID id;
    @Column(name = "memo_id", updatable = false)
    UUID memoId;
    @Column(updatable = false)
    String author;
    @Column(name = "made_at", updatable = false)
    Instant madeAt;
    @Column(name = "received_at", updatable = false)
    Instant receivedAt;
    /** When a further extractor version found it in words that others had left out; null where it was found at first. */
    @Column(name = "added_at", updatable = false)
    Instant addedAt;
    @Column(updatable = false)
    boolean witnessed;
    boolean late;
    /** An earlier call of the memo that the memo's words repeat; null where they repeat none. */
    @Column(updatable = false)
    UUID restates;
    @Column(updatable = false)
    String quote;
    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(updatable = false)
    List<String> symbols;
    @Column(updatable = false)
    Double confidence;
    @Column(updatable = false)
    String terms;
    @Column(name = "check_at")
    Instant checkAt;
    @Column(name = "watches_from")
    LocalDate watchesFrom;
    @Column(name = "watches_to")
    LocalDate watchesTo;
    @Column(name = "due_at")
    Instant dueAt;
    /** The number of the newest settlement, 0 while there is none. */
    int settlement;
}
