package callbook.prediction.extraction;

import java.util.List;

/**
 * What an extraction that was just stored adds to what is known.
 *
 * @param calls how many it made, 0 or more; a call that an earlier revision made is none
 * @param untestable the reason of each prediction in it that no price can settle
 */
record Recorded(int calls, List<String> untestable) {

    Recorded {
        untestable = List.copyOf(untestable);
    }
}
