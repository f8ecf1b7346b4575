package callbook.scoring.predictions;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** Extractions as prediction-service's feed carries them, whole. */
public final class ExtractionJson {

    private ExtractionJson() {
    }

    /** A witnessed or backfilled memo with one call, {@code subject} lower by the close of a date. */
    public static String oneCall(UUID memo, UUID call, String author, String subject, String date) {
        return """
                {"memoId":"%1$s","memoRevision":1,"author":"%3$s","publishedAt":"2026-03-31T02:16:01Z","receivedAt":"2026-11-01T10:00:00Z",
                 "witnessed":false,"extractorVersion":"1","recordedAt":"2026-11-01T10:00:01Z",
                 "calls":[{"id":"%2$s","memoId":"%1$s","memoRevision":1,"author":"%3$s","ordinal":1,"madeAt":"2026-03-31T02:16:01Z",
                   "extractorVersion":"1","witnessed":false,"late":false,"withdrawn":false,"restates":null,
                   "quotes":[{"text":"%4$s closes lower by %5$s","span":{"start":0,"end":10},"revision":1}],
                   "instruments":[{"symbol":"%4$s","kind":"STOCK"}],
                   "legs":[{"measure":"CHANGE","subject":"%4$s","benchmark":null,"op":"LT","bound":0,"low":null,"high":null,
                     "unit":"PERCENT","observed":"AT_END","prints":"CLOSES"}],
                   "deadline":{"kind":"SESSION_CLOSE","until":null,"date":"%5$s","count":null,"exact":false,"text":"by %5$s"},
                   "base":null,"confidence":{"value":0.45,"source":"TAG"},"proxy":false,"categories":["SINGLE_NAME"],"notes":[]}],
                 "withdrawn":[],"abstentions":[],"untestable":[{"quote":"mood","span":{"start":0,"end":4},"reason":"SUBJECTIVE"}],
                 "debate":{"stance":"aligned_bearish","conviction":0.45,"minds":[{"name":"Macro","conviction":0.58,"abstained":false}]},
                 "observations":[],"notes":[]}"""
                .formatted(memo, call, author, subject, date);
    }

    /**
     * What a later revision of the memo of {@link #oneCall} says; it was received on that day of November 2026.
     *
     * @param calls each as {@link #call} shows it
     */
    public static String revision(UUID memo, int revision, String author, List<String> calls, List<UUID> withdrawn) {
        return """
                {"memoId":"%1$s","memoRevision":%2$d,"author":"%3$s","publishedAt":"%4$s","receivedAt":"%4$s","witnessed":true,
                 "extractorVersion":"1","recordedAt":"2026-12-01T00:00:00Z","calls":[%5$s],"withdrawn":[%6$s],"abstentions":[],
                 "untestable":[{"quote":"mood","span":{"start":0,"end":4},"reason":"SUBJECTIVE"}],"debate":null,"observations":[],
                 "notes":[]}"""
                .formatted(memo, revision, author, received(revision), String.join(",", calls),
                        withdrawn.stream().map(id -> '"' + id.toString() + '"').collect(Collectors.joining(",")));
    }

    /**
     * A call made by a revision, {@code subject} lower by the close of a date, as it is shown in every revision that states it.
     */
    public static String call(UUID memo, UUID call, int madeIn, String subject, String date) {
        String one = oneCall(memo, call, "a", subject, date);
        String shown = one.substring(one.indexOf("\"calls\":[") + 9, one.indexOf("\"withdrawn\":[]")).strip();
        String made = madeIn == 1 ? shown
                : shown.replace("2026-03-31T02:16:01Z", received(madeIn)).replace("\"witnessed\":false", "\"witnessed\":true");
        return made.substring(0, made.length() - 2).replace("\"memoRevision\":1", "\"memoRevision\":" + madeIn)
                .replace("\"ordinal\":1", "\"ordinal\":" + madeIn);
    }

    private static String received(int revision) {
        return "2026-11-0" + revision + "T10:00:00Z";
    }

    /** The event of the feed that carries an extraction. */
    public static String event(UUID memo, String extraction) {
        return """
                {"specversion":"1.0","id":"%1$s/1/1","source":"/prediction-service","type":"extraction.recorded","subject":"%1$s",
                 "time":"2026-11-01T10:00:01Z","datacontenttype":"application/json","data":%2$s}"""
                .formatted(memo, extraction);
    }
}
