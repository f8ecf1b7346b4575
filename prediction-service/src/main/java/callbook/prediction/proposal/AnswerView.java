package callbook.prediction.proposal;

import java.math.BigDecimal;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/** What a model answered: calls that it finds in a sentence. Nothing of it is believed before it was checked. */
@JsonIgnoreProperties(ignoreUnknown = true)
record AnswerView(List<SuggestionView> calls) {

    /**
     * A call that a model finds.
     *
     * @param quote the memo's words that state it
     * @param deadline the memo's words that say until when
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record SuggestionView(String quote, String deadline, List<LegView> legs) {
    }

    /** An inequality, in the words of the contract; the unit follows from the symbol. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record LegView(String measure, String subject, String benchmark, String op, BigDecimal bound, BigDecimal low,
            BigDecimal high, String observed, String prints) {
    }
}
