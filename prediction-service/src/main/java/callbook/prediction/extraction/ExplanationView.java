package callbook.prediction.extraction;

import java.util.List;

import callbook.prediction.claim.Explanation;
import callbook.prediction.extraction.CallView.SpanView;

/** How a call came from its words, as the contract spells it. */
record ExplanationView(List<StepView> legs, StepView deadline) {

    static ExplanationView of(Explanation explanation) {
        return new ExplanationView(explanation.legs().stream().map(StepView::of).toList(), StepView.of(explanation.deadline()));
    }

    /** A rule at work. */
    record StepView(String rule, String sentence, List<WordView> words) {

        private static StepView of(Explanation.Step step) {
            return new StepView(step.rule(), step.sentence(), step.words().stream()
                    .map(w -> new WordView(w.quote().text(), SpanView.of(w.quote().span()), w.role())).toList());
        }
    }

    /** Words of the text, and what they do in the sentence. */
    record WordView(String text, SpanView span, String role) {
    }
}
