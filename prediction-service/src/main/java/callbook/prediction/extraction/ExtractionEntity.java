package callbook.prediction.extraction;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

@Entity
@Immutable
@Table(name = "extraction")
@IdClass(ExtractionEntity.Key.class)
class ExtractionEntity extends PanacheEntityBase {

    record Key(UUID memoId, int memoRevision, String extractorVersion) implements Serializable {
    }

    @Id
    @Column(name = "memo_id")
    UUID memoId;
    @Id
    @Column(name = "memo_revision")
    int memoRevision;
    @Id
    @Column(name = "extractor_version")
    String extractorVersion;
    String author;
    @Column(name = "published_at")
    Instant publishedAt;
    @Column(name = "received_at")
    Instant receivedAt;
    boolean witnessed;
    @Column(name = "recorded_at")
    Instant recordedAt;
    String body;
}
