package callbook.scoring.price;

/** A bar of which a later one that says something else becomes the next revision. */
interface Revised<B extends Revised<B>> {

    /** What tells it from other bars: one bar for each. */
    Object key();

    String source();

    int revision();

    B asRevision(int number);

    /** Whether both say the same of the same stretch, whatever their revisions; 30 and 30.00 are the same. */
    boolean saysTheSameAs(B other);
}
