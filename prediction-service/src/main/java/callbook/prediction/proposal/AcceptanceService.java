package callbook.prediction.proposal;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import callbook.prediction.extraction.Acceptance;
import callbook.prediction.extraction.AcceptanceStore;

/** Makes a prediction of a proposal, once. */
@ApplicationScoped
class AcceptanceService {

    /** What came of it. */
    enum Outcome {
        MADE,
        /** It was accepted before, by whomever. */
        ACCEPTED_BEFORE,
        UNKNOWN,
        /** We refused what the model proposed. */
        REFUSED,
        STATED_ALREADY,
        SUPERSEDED
    }

    private final ProposalStore proposals;
    private final AcceptanceStore acceptances;

    AcceptanceService(ProposalStore proposals, AcceptanceStore acceptances) {
        this.proposals = proposals;
        this.acceptances = acceptances;
    }

    /** Accepts a proposal in somebody's name. */
    @Transactional
    Outcome accept(UUID id, String by) {
        ProposalEntity proposal = proposals.lock(id).orElse(null);
        if (proposal == null) {
            return Outcome.UNKNOWN;
        }
        if (!proposal.state.equals(ProposalEntity.PROPOSED)) {
            return proposal.state.equals(ProposalEntity.ACCEPTED) ? Outcome.ACCEPTED_BEFORE : Outcome.REFUSED;
        }
        Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
        Outcome outcome = switch (acceptances.accept(new Acceptance(id, proposal.memoId, proposal.memoRevision,
                proposal.extractorVersion, proposal.body, proposal.model, now, by))) {
            case MADE -> Outcome.MADE;
            case STATED_ALREADY -> Outcome.STATED_ALREADY;
            case SUPERSEDED -> Outcome.SUPERSEDED;
        };
        if (outcome == Outcome.MADE) {
            proposals.accept(proposal, now, by);
        }
        return outcome;
    }
}
