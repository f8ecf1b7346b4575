package callbook.prediction.reading.items;

/**
 * What a word does in a sentence. The words of each role stand in {@code words.csv}; the last group comes from other stages.
 */
public enum Role {
    /** Directions. */
    UP,
    DOWN,
    RISE,
    FALL,
    FLAT,
    /** Relative performance, and what turns a direction into one. */
    OVER,
    UNDER,
    /** Does not do worse: "does at least as well as". */
    NOT_UNDER,
    RELATIVE,
    AGAINST_DOLLAR,
    /** Comparisons with a figure. */
    ABOVE,
    BELOW,
    AT_LEAST,
    AT_MOST,
    LESS,
    BETWEEN,
    WITHIN,
    OR_MORE,
    OR_LESS,
    /** "or lower": of a level at most it, of a fall at least it. */
    OR_LOWER,
    /** Joins a prediction that stands first to what it is about: "lower by Friday is where we see". */
    FOLLOWS,
    /** Verbs and phrases that say which prints count. */
    CLOSE,
    CLOSING_BASIS,
    HOLD,
    TRADE,
    TOUCH,
    REACH,
    RECLAIM,
    BREAK_UP,
    BREAK_DOWN,
    ONCE,
    /** A curve that goes below zero. */
    INVERT,
    /** A price at a session's open: "opens lower on Monday". */
    OPENS,
    /** The move from a session's open to its close. */
    OPEN_TO_CLOSE,
    /** Small words with a grammatical use. */
    NOT,
    IS_NOT,
    AND,
    OR,
    WHILE,
    TO,
    BY,
    THAN,
    FROM,
    OF,
    AT,
    ON,
    IN,
    WITH,
    CURRENT,
    /** What opens a clause that only explains. */
    REASON,
    /** What makes a sentence somebody's commitment, or keeps it from being one. */
    COMMIT,
    OTHERS,
    PAST,
    SCORED,
    THEN,
    /** Takes a call back, or says that it never was one. */
    RETRACT,
    /** Speaks of a call that was made before. */
    RECAP,
    CYCLE,
    /** Quantifiers that change what a negation, or a subject, covers. */
    BOTH,
    ONLY,
    /** "too": what was said before holds here as well. */
    ALSO,
    /** Something that is going to happen and may turn out either way; with a preposition but no date it ends nothing. */
    EVENT,
    UNDATED,
    IF,
    HEDGE,
    BLOCK,
    TWO_SIDED,
    BIG_MOVE,
    CHANCE,
    /** Words around a probability: "we attach", "call it". */
    FRAME,
    /** Things without a price series; things without a measure. */
    UNPRICED,
    MOOD,
    /** Words that change nothing. */
    NOISE,
    /** Found by other tables and grammars. */
    THING,
    FIGURE,
    TIME,
    /** Punctuation. */
    COMMA,
    SEMICOLON,
    COLON,
    DASH,
    SLASH,
    OPEN_BRACKET,
    CLOSE_BRACKET,
    QUESTION,
    MARK,
    /** What is written like a figure and cannot be read; no guess is better than a wrong bound. */
    GARBLED,
    /** A word that no table knows. */
    UNKNOWN
}
