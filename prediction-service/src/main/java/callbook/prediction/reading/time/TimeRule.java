package callbook.prediction.reading.time;

/** Which rule of the grammar of market time read an end, for those who ask why. */
public enum TimeRule {
    /** The later end of a stretch between two dates. */
    STRETCH("the later end of a stretch between two dates"),
    /** The running week, month, quarter or year. */
    RUNNING_PERIOD("the end of the period that is running"),
    /** A time of day with its zone. */
    CLOCK("a clock time, in the zone it states or else the writer's"),
    /** A weekday, a date or a holiday. */
    DAY("a day by its name or date, on the writer's civil date"),
    /** The end or middle of a period. */
    END("the end, or the middle, of a period"),
    /** A period by its name. */
    PERIOD("the last day of a period"),
    /** A length from publication. */
    LENGTH("a length counted from publication, or a count of sessions"),
    /** A bell of today's or the next session. */
    BELL("the open or close of a session");

    private final String sentence;

    TimeRule(String sentence) {
        this.sentence = sentence;
    }

    /** What the rule reads, in words. */
    public String sentence() {
        return sentence;
    }
}
