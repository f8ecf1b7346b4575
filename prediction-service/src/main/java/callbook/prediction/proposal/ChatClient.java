package callbook.prediction.proposal;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;

import org.eclipse.microprofile.rest.client.inject.RestClient;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import callbook.prediction.proposal.ChatRequest.Format;
import callbook.prediction.proposal.ChatRequest.Message;

/** The language model as we see it. */
@ApplicationScoped
class ChatClient {

    /** What came of a question. */
    sealed interface Outcome {

        /** Calls that the model finds, none or more. */
        record Answered(AnswerView answer) implements Outcome {
        }

        /** Something was said that is not of the form that was asked for. */
        record Garbled() implements Outcome {
        }

        /**
         * Nothing was said.
         *
         * @param why the HTTP status, or {@code io} where none came
         * @param wish how long the endpoint wishes to be left alone
         */
        record Unanswered(String why, Optional<Duration> wish) implements Outcome {
        }
    }

    private final ProposalConfig config;
    private final ChatApi api;
    private final ObjectMapper json;

    ChatClient(ProposalConfig config, @RestClient ChatApi api, ObjectMapper json) {
        this.config = config;
        this.api = api;
        this.json = json;
    }

    /** Asks once. Trying again is for whoever asks: a model's time is dear. */
    Outcome ask(Question question) {
        try {
            return read(api.complete(config.apiKey().map(key -> "Bearer " + key).orElse(null), request(question)));
        } catch (WebApplicationException e) {
            return new Outcome.Unanswered(Integer.toString(e.getResponse().getStatus()),
                    Backoff.wish(e.getResponse().getHeaderString("Retry-After"), Instant.now()));
        } catch (ProcessingException e) {
            return new Outcome.Unanswered("io", Optional.empty());
        }
    }

    private Outcome read(String body) {
        try {
            String content = body == null ? null : json.readValue(body, ChatView.class).content();
            AnswerView answer = content == null ? null : json.readValue(content, AnswerView.class);
            boolean whole = answer != null && answer.calls() != null
                    && answer.calls().stream().noneMatch(Objects::isNull);
            return whole ? new Outcome.Answered(answer) : new Outcome.Garbled();
        } catch (JsonProcessingException e) {
            return new Outcome.Garbled();
        }
    }

    private ChatRequest request(Question question) {
        return new ChatRequest(config.model().orElseThrow(), List.of(new Message("system", Prompt.SYSTEM),
                new Message("user", write(Prompt.of(question)))), 0, config.mostTokens(), Format.JSON);
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a question that cannot be written as JSON", e);
        }
    }
}
