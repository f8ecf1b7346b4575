package callbook.prediction.claim;

import java.util.List;

/**
 * Everything a reading found in one text, in the order of the text.
 *
 * @param debate null where there is no debate line
 * @param notes what was left out, for a reader
 */
public record Extraction(List<Call> calls, List<Abstention> abstentions, List<Untestable> untestable, Debate debate,
        List<Observation> observations, List<String> notes) {
    public Extraction {
        calls = List.copyOf(calls);
        abstentions = List.copyOf(abstentions);
        untestable = List.copyOf(untestable);
        observations = List.copyOf(observations);
        notes = List.copyOf(notes);
    }
}
