package callbook.prediction.feed;

import java.time.Instant;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonRawValue;

/**
 * One event of the feed, in the JSON form of CloudEvents 1.0; the Extraction in it is whole, so a consumer never asks back.
 */
record CloudEvent(@JsonProperty("specversion") String specVersion, String id, String source, String type, String subject,
        Instant time, @JsonProperty("datacontenttype") String dataContentType, @JsonRawValue String data) {

    static CloudEvent of(UUID memoId, String key, Instant recordedAt, String extraction) {
        return new CloudEvent("1.0", key, "/prediction-service", "extraction.recorded", memoId.toString(), recordedAt,
                "application/json", extraction);
    }
}
