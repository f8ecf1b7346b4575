package callbook.prediction.proposal;

import java.time.Instant;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import callbook.prediction.claim.Quote;
import callbook.prediction.extraction.NewExtraction;
import callbook.prediction.extraction.Successor;
import callbook.prediction.reading.layout.Visible;

/** Notes which sentences of a memo are to be asked about, in the transaction that records what was read: nothing waits. */
@ApplicationScoped
class QuestionService implements Successor {

    private final ProposalConfig config;
    private final QuestionStore questions;

    QuestionService(ProposalConfig config, QuestionStore questions) {
        this.config = config;
        this.questions = questions;
    }

    @Override
    public void prepare(NewExtraction read) {
        if (isAsked(read)) {
            read.readings().open();
        }
    }

    @Override
    public void recorded(NewExtraction read) {
        if (!isAsked(read) || read.readings().open().isEmpty()) {
            return;
        }
        String text = read.readings().text();
        String visible = Visible.of(text);
        for (Quote open : read.readings().open()) {
            questions.add(new Question(UUID.randomUUID(), read.memoId(), read.memoRevision(), read.version(),
                    read.publishedAt(), read.readings().publication().writtenAt(), open.span(),
                    Excerpt.around(open.span(), text, visible), 0), read.receivedAt());
        }
    }

    /** Whether somebody could still accept in a reasonable time: an old memo that is read anew is not worth a model's time. */
    private boolean isAsked(NewExtraction read) {
        return config.enabled() && read.receivedAt().isAfter(Instant.now().minus(config.fresh()));
    }
}
