package callbook.prediction.proposal;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/** What we read of an answer in the form of OpenAI's chat completions. */
@JsonIgnoreProperties(ignoreUnknown = true)
record ChatView(List<ChoiceView> choices) {

    @JsonIgnoreProperties(ignoreUnknown = true)
    record ChoiceView(MessageView message) {
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record MessageView(String content) {
    }

    /** What the first choice says; null where nothing is said. */
    String content() {
        boolean said = choices != null && !choices.isEmpty() && choices.get(0) != null && choices.get(0).message() != null;
        return said ? choices.get(0).message().content() : null;
    }
}
