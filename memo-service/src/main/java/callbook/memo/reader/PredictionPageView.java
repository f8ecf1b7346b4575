package callbook.memo.reader;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/** A page of a memo's calls. */
@JsonIgnoreProperties(ignoreUnknown = true)
record PredictionPageView(List<PredictionView> items, String next) {

    PredictionPageView {
        items = List.copyOf(items);
    }
}
