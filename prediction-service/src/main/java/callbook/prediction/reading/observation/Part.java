package callbook.prediction.reading.observation;

/** What a word does in a sentence that may state a market fact. The words of most parts stand in {@code observations.csv}. */
enum Part {
    /** Something with a price, a figure, and a time that may be past. */
    THING,
    FIGURE,
    TIME,
    /** A time that is still to come. */
    COMING,
    /** A time that has been, or the day itself: "yesterday", "on the day". */
    PAST_TIME,
    /** Verbs: "is"; "trades"; "closed"; "hit", whose tense nobody sees. */
    BE,
    STAND,
    WAS,
    HIT,
    /** Moves: as verbs of the past, as participles, as directions, as nouns. */
    ROSE,
    FELL,
    RISING,
    FALLING,
    UP,
    DOWN,
    GAIN,
    LOSS,
    /** Small words that lead to a figure. */
    AT,
    TO,
    FROM,
    BY,
    IN,
    BETWEEN,
    AND,
    RANGE,
    /** Words that change nothing. */
    LIGHT,
    /** Opens a clause that names a circumstance: "with VIX at 16". */
    GIVEN,
    /** Determines a move that has happened: "the 2% drop". */
    THAT,
    WHICH,
    /** Makes all that follows a condition. */
    IF,
    /** Makes a statement without a past verb a forecast, a bet, a level to watch or somebody's word. */
    SUPPOSED,
    /** Makes the thing behind it a part of something else: "sales of TSLA". */
    PREPOSITION,
    /** The same before a thing, and a unit behind a figure: "2% of SPY". */
    OF,
    /** Makes the figure before it no price and no move: "30 times". */
    UNIT,
    /** Punctuation. */
    COMMA,
    COLON,
    STOP,
    OPEN,
    CLOSE,
    SLASH,
    QUOTE,
    QUESTION,
    /** Any other word. */
    OTHER;

    /** The sign of a move: 1, −1, or 0 where it is none. */
    int sign() {
        return switch (this) {
            case UP, ROSE, RISING, GAIN -> 1;
            case DOWN, FELL, FALLING, LOSS -> -1;
            default -> 0;
        };
    }

    /** Whether it says which way, before a figure or behind it. */
    boolean isDirection() {
        return sign() != 0 && !isNoun();
    }

    boolean isNoun() {
        return this == GAIN || this == LOSS;
    }
}
