package callbook.prediction.extraction;

import java.io.Serializable;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;

import callbook.prediction.extraction.CallView.SpanView;
import callbook.prediction.extraction.PredictionView.StoredQuoteView;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/** Words of one revision of a memo that state a prediction, as one extractor version reads them. */
@Entity
@Immutable
@Table(name = "prediction_quote")
@IdClass(QuoteEntity.Key.class)
class QuoteEntity extends PanacheEntityBase {

    record Key(UUID predictionId, String extractorVersion, int memoRevision, int ordinal) implements Serializable {
    }

    @Id
    @Column(name = "prediction_id")
    UUID predictionId;
    @Id
    @Column(name = "extractor_version")
    String extractorVersion;
    @Id
    @Column(name = "memo_revision")
    int memoRevision;
    @Id
    int ordinal;
    String text;
    @Column(name = "span_start")
    int start;
    @Column(name = "span_end")
    int end;

    StoredQuoteView view() {
        return new StoredQuoteView(text, new SpanView(start, end), memoRevision);
    }
}
