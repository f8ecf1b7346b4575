package callbook.prediction.proposal;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

@Entity
@Table(name = "proposal")
class ProposalEntity extends PanacheEntityBase {

    static final String PROPOSED = "PROPOSED";
    static final String ACCEPTED = "ACCEPTED";
    static final String REFUSED = "REFUSED";

    @Id
    UUID id;
    @Column(name = "memo_id")
    UUID memoId;
    @Column(name = "memo_revision")
    int memoRevision;
    @Column(name = "extractor_version")
    String extractorVersion;
    String model;
    @Column(name = "span_start")
    int spanStart;
    @Column(name = "span_end")
    int spanEnd;
    String sentence;
    String state;
    String reason;
    String body;
    @Column(name = "proposed_at")
    Instant proposedAt;
    @Column(name = "accepted_at")
    Instant acceptedAt;
    @Column(name = "accepted_by")
    String acceptedBy;

    static ProposalEntity of(UUID id, Question question, String model, Instant at) {
        ProposalEntity e = new ProposalEntity();
        e.id = id;
        e.memoId = question.memoId();
        e.memoRevision = question.memoRevision();
        e.extractorVersion = question.version();
        e.model = model;
        e.spanStart = question.sentence().start();
        e.spanEnd = question.sentence().end();
        e.sentence = question.quote().text();
        e.proposedAt = at;
        return e;
    }
}
