package callbook.prediction.claim;

import java.util.Objects;

/** Which prints of the window a leg watches. */
public record Watch(Observed observed, Prints prints) {

    /** The default: the last trade at the end. */
    public static final Watch AT_END = new Watch(Observed.AT_END, Prints.ALL);

    public Watch {
        Objects.requireNonNull(observed, "observed");
        Objects.requireNonNull(prints, "prints");
    }
}
