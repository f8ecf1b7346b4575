package callbook.prediction.proposal;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.jboss.logging.Logger;

import callbook.prediction.proposal.ChatClient.Outcome;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;

/**
 * Asks the model about one sentence after the other, beside everything else: nobody waits for it. A question that is not
 * answered is asked again later; one that an instance took and died with, when its lease is over.
 */
@ApplicationScoped
class AskService {

    private static final Logger LOG = Logger.getLogger(AskService.class);

    private final ProposalConfig config;
    private final QuestionStore questions;
    private final ChatClient model;
    private final AnswerService answers;
    private final ProposalMetricsService metrics;
    /** The host's name for people, the rest so that no start takes an earlier one's leases for its own. */
    private final String holder = System.getenv().getOrDefault("HOSTNAME", "instance") + "-"
            + UUID.randomUUID().toString().substring(0, 8);
    private ExecutorService workers;

    AskService(ProposalConfig config, QuestionStore questions, ChatClient model, AnswerService answers,
            ProposalMetricsService metrics) {
        this.config = config;
        this.questions = questions;
        this.model = model;
        this.answers = answers;
        this.metrics = metrics;
    }

    void start(@Observes StartupEvent event) {
        if (!config.enabled()) {
            return;
        }
        if (config.model().isEmpty()) {
            throw new IllegalStateException("callbook.proposals.enabled is true, but callbook.proposals.model names no model");
        }
        metrics.show();
        if (config.workers() > 0) {
            workers = Executors.newFixedThreadPool(config.workers(), work -> {
                Thread thread = new Thread(work, "proposals");
                thread.setDaemon(true);
                return thread;
            });
            for (int i = 0; i < config.workers(); i++) {
                workers.submit(this::work);
            }
        }
    }

    void stop(@Observes ShutdownEvent event) {
        if (workers != null) {
            workers.shutdownNow();
        }
    }

    private void work() {
        while (!Thread.currentThread().isInterrupted()) {
            Duration pause;
            try {
                pause = step();
            } catch (RuntimeException e) {
                LOG.warnf("the language model could not be asked: is our database up? (%s)", e);
                pause = config.poll();
            }
            try {
                Thread.sleep(pause.toMillis());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Asks about one sentence, if one is due. @return how long to pause before the next */
    Duration step() {
        Instant oldest = Instant.now().minus(config.fresh());
        Optional<Question> question = questions.take(holder, config.lease(), oldest);
        if (question.isEmpty()) {
            int dropped = questions.drop(oldest);
            metrics.dropped(dropped);
            if (dropped > 0) {
                LOG.warnf("%d sentences went without an answer for %s and are not asked about any more", dropped,
                        config.fresh());
            }
            return config.poll();
        }
        return ask(question.get());
    }

    private Duration ask(Question question) {
        Outcome outcome = model.ask(question);
        if (outcome instanceof Outcome.Unanswered unanswered) {
            Duration pause = Backoff.after(question.attempts(), unanswered.wish(), config.pause());
            questions.postpone(question.id(), holder, pause);
            metrics.unanswered(unanswered.why());
            LOG.warnf("the language model did not answer about memo %s (%s), asking again in %s: is it there at"
                    + " quarkus.rest-client.language-model.url, and is callbook.proposals.api-key right?", question.memoId(),
                    unanswered.why(), pause);
            return unanswered.wish().isPresent() ? pause : config.poll();
        }
        AnswerView answer = outcome instanceof Outcome.Answered answered ? answered.answer() : null;
        answers.keep(question, answer, holder).forEach(metrics::kept);
        return Duration.ZERO;
    }
}
