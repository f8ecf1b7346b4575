package callbook.memo.reader;

import java.util.UUID;

/** Answers of prediction-service and scoring-service. */
final class CallsJson {

    private CallsJson() {
    }

    /** A call that IWM does worse than META. */
    static String prediction(UUID memo, UUID id, int ordinal, String quote, boolean withdrawn, boolean late) {
        return """
                {"id":"%s","memoId":"%s","memoRevision":1,"author":"workshop","ordinal":%d,"madeAt":"2026-04-01T18:15:58Z",
                 "extractorVersion":"1","witnessed":true,"late":%s,"withdrawn":%s,"restates":null,
                 "quotes":[{"text":"%s","span":{"start":0,"end":1}%s}],
                 "instruments":[{"symbol":"IWM","kind":"ETF"},{"symbol":"META","kind":"STOCK"}],
                 "legs":[{"measure":"SPREAD","subject":"IWM","benchmark":"META","op":"LT","bound":0,"low":null,"high":null,
                          "unit":"PERCENT","observed":"AT_END","prints":"ALL"}],
                 "deadline":{"kind":"HOURS","until":"2026-04-03T18:15:58Z","date":null,"count":null,"exact":false,"text":"48h"},
                 "base":null,"confidence":{"value":0.45,"source":"TAG"},"proxy":false,"categories":["RELATIVE"],"notes":[]}"""
                .formatted(id, memo, ordinal, late, withdrawn, quote, REVISION);
    }

    /** The quotes' revision, where the provider's contract has it. */
    static final String REVISION = ",\"revision\":1";

    static String settlement(UUID memo, UUID prediction, String verdict, String reason, String dueAt) {
        return """
                {"verdict":"%s","reason":%s,"legs":[],"scores":{"brier":null,"log":null,"spherical":null,"baseline":null,
                 "grade":null},"rule":{"version":"1"},"dueAt":%s,"settledAt":null,"predictionId":"%s","memoId":"%s",
                 "author":"workshop","madeAt":"2026-04-01T18:15:58Z","quote":"q","witnessed":true,"late":false,"restates":null,
                 "supersedes":null,"cause":null}""".formatted(verdict, quoted(reason), quoted(dueAt), prediction, memo);
    }

    static String page(String next, String... items) {
        return "{\"items\":[" + String.join(",", items) + "],\"next\":" + quoted(next) + "}";
    }

    private static String quoted(String text) {
        return text == null ? "null" : "\"" + text + "\"";
    }
}
