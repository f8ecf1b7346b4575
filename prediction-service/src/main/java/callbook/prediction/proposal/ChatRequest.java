package callbook.prediction.proposal;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonProperty;

/** A question in the form of OpenAI's chat completions, which many endpoints understand. */
record ChatRequest(String model, List<Message> messages, double temperature, @JsonProperty("max_tokens") int mostTokens,
        @JsonProperty("response_format") Format format) {

    /** What is said, and by whom: {@code system} or {@code user}. */
    record Message(String role, String content) {
    }

    /** The form of the answer. */
    record Format(String type) {
        static final Format JSON = new Format("json_object");
    }
}
