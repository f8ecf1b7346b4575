package callbook.prediction.extraction;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

import callbook.prediction.extraction.PredictionView.ProposedView;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

@Entity
@Table(name = "prediction")
class PredictionEntity extends PanacheEntityBase {

    @Id
    UUID id;
    @Column(name = "memo_id")
    UUID memoId;
    @Column(name = "memo_revision")
    int memoRevision;
    @Column(name = "extractor_version")
    String extractorVersion;
    int ordinal;
    String author;
    @Column(name = "made_at")
    Instant madeAt;
    boolean witnessed;
    boolean late;
    UUID restates;
    @JdbcTypeCode(SqlTypes.ARRAY)
    List<String> symbols;
    String body;
    String writer;
    @Column(name = "proposed_by")
    String proposedBy;
    @Column(name = "accepted_at")
    Instant acceptedAt;

    static PredictionEntity of(PredictionView view, String callJson) {
        PredictionEntity e = new PredictionEntity();
        e.id = view.id();
        e.memoId = view.memoId();
        e.memoRevision = view.memoRevision();
        e.extractorVersion = view.extractorVersion();
        e.ordinal = view.ordinal();
        e.author = view.author();
        e.madeAt = view.madeAt();
        e.witnessed = view.witnessed();
        e.late = view.late();
        e.restates = view.restates();
        e.symbols = view.instruments().stream().map(CallView.InstrumentView::symbol).toList();
        e.body = callJson;
        e.writer = "prediction-service";
        if (view.proposed() != null) {
            e.writer = view.proposed().acceptedBy();
            e.proposedBy = view.proposed().model();
            e.acceptedAt = view.proposed().acceptedAt();
        }
        return e;
    }

    /**
     * @param quotes in every revision that states it
     * @param withdrawn whether the newest revision does not
     */
    PredictionView view(CallView call, List<PredictionView.StoredQuoteView> quotes, boolean withdrawn) {
        return new PredictionView(id, memoId, memoRevision, author, ordinal, madeAt, extractorVersion, witnessed, late,
                withdrawn, restates, quotes, call.instruments(), call.legs(), call.deadline(), call.base(),
                call.confidence(), call.proxy(), call.categories(), call.notes(), proposed());
    }

    private ProposedView proposed() {
        return proposedBy == null ? null : new ProposedView(proposedBy, acceptedAt, writer);
    }
}
