package callbook.memo.feed;

import java.time.Instant;

import com.fasterxml.jackson.annotation.JsonProperty;

import callbook.memo.archive.Memo;

/** One event of the feed, in the JSON form of CloudEvents 1.0; the memo is whole, so a consumer never asks back. */
record CloudEvent(@JsonProperty("specversion") String specVersion, String id, String source, String type, String subject,
        Instant time, @JsonProperty("datacontenttype") String dataContentType, Memo data) {

    static CloudEvent of(Memo memo) {
        return new CloudEvent("1.0", memo.id() + "/" + memo.revision(), "/memo-service",
                memo.revision() == 1 ? "memo.published" : "memo.revised", memo.id().toString(), memo.receivedAt(),
                "application/json", memo);
    }
}
