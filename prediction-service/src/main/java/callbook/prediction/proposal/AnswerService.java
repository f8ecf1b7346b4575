package callbook.prediction.proposal;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jboss.logging.Logger;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;

import callbook.prediction.extraction.AcceptanceStore;
import callbook.prediction.proposal.AnswerView.SuggestionView;

/** Judges what a model answered and keeps it, together with the end of the question: once, however often it was asked. */
@ApplicationScoped
class AnswerService {

    private static final Logger LOG = Logger.getLogger(AnswerService.class);
    private static final NoArgGenerator IDS = Generators.timeBasedEpochGenerator();

    /** Nobody makes more calls in one sentence; what a model says beyond them is not looked at. */
    private static final int MOST = 5;

    private final QuestionStore questions;
    private final ProposalStore proposals;
    private final AcceptanceStore acceptances;
    private final ProposalConfig config;

    AnswerService(QuestionStore questions, ProposalStore proposals, AcceptanceStore acceptances, ProposalConfig config) {
        this.questions = questions;
        this.proposals = proposals;
        this.acceptances = acceptances;
        this.config = config;
    }

    /**
     * Keeps an answer, if the question is still the holder's.
     *
     * @param answer null where what was said cannot be read
     * @return what was kept, for the metrics
     */
    @Transactional
    List<ProposalEntity> keep(Question question, AnswerView answer, String holder) {
        List<ProposalEntity> kept = new ArrayList<>();
        if (!questions.end(question.id(), holder)) {
            return kept;
        }
        if (answer == null) {
            kept.add(refused(question, Refusal.UNREADABLE));
        } else {
            answer.calls().stream().limit(MOST).forEach(suggestion -> kept.add(judged(question, suggestion)));
        }
        return kept;
    }

    private ProposalEntity judged(Question question, SuggestionView suggestion) {
        Judgement judgement = Judgement.of(question, suggestion);
        if (judgement instanceof Judgement.Refused refused) {
            return refused(question, refused.reason());
        }
        String call = acceptances.write(((Judgement.Sound) judgement).call());
        if (acceptances.isStated(question.memoId(), question.version(), call)
                || proposals.isProposed(question.memoId(), call)) {
            return refused(question, Refusal.STATED_ALREADY);
        }
        ProposalEntity proposal = proposal(question);
        proposal.state = ProposalEntity.PROPOSED;
        proposal.body = call;
        proposals.add(proposal);
        LOG.infof("memo %s: a call is proposed as %s, for a person to accept", question.memoId(), proposal.id);
        return proposal;
    }

    private ProposalEntity refused(Question question, Refusal reason) {
        ProposalEntity proposal = proposal(question);
        proposal.state = ProposalEntity.REFUSED;
        proposal.reason = reason.name();
        proposals.add(proposal);
        LOG.infof("memo %s: what the model said of the words at %d is refused: %s", question.memoId(),
                question.sentence().start(), reason);
        return proposal;
    }

    private ProposalEntity proposal(Question question) {
        return ProposalEntity.of(IDS.generate(), question, config.model().orElseThrow(),
                Instant.now().truncatedTo(ChronoUnit.MICROS));
    }
}
