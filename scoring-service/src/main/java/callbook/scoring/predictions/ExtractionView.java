package callbook.scoring.predictions;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.JsonNode;

/**
 * What we read of an Extraction.
 *
 * @param withdrawn the predictions of earlier revisions that this one does not state
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record ExtractionView(UUID memoId, int memoRevision, String author, Instant publishedAt, Instant receivedAt,
        boolean witnessed, String extractorVersion, Instant recordedAt, List<CallView> calls, List<UUID> withdrawn,
        List<JsonNode> abstentions,
        List<UntestableView> untestable, DebateView debate) {

    ExtractionView {
        // A provider of the version before, still there while versions change over, knows of no revisions.
        withdrawn = withdrawn == null ? List.of() : List.copyOf(withdrawn);
    }

    /** The calls that this version first found in this revision; any other came with the extraction that did, or will. */
    List<CallView> made() {
        return calls.stream().filter(call -> call.memoRevision() == memoRevision && isOwn(call)).toList();
    }

    /** The calls that another extractor version found first. */
    List<UUID> shared() {
        return calls.stream().filter(call -> !isOwn(call)).map(CallView::id).toList();
    }

    private boolean isOwn(CallView call) {
        return call.extractorVersion().equals(extractorVersion);
    }

    /**
     * What we read of a call; its terms are kept as they came.
     *
     * @param memoRevision the one that made it
     * @param extractorVersion the one that found it first
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record CallView(UUID id, int memoRevision, String extractorVersion, int ordinal, Instant madeAt, boolean witnessed,
            boolean late, UUID restates, List<QuoteView> quotes, List<InstrumentView> instruments, JsonNode legs,
            JsonNode deadline, JsonNode base,
            ConfidenceView confidence) {
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record QuoteView(String text) {
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record InstrumentView(String symbol, String kind) {
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record ConfidenceView(Double value) {
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record UntestableView(String reason) {
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record DebateView(String stance, JsonNode minds) {
    }
}
