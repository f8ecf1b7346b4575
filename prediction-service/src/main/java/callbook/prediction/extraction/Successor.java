package callbook.prediction.extraction;

/** What is done with each revision after the grammar has read it. */
public interface Successor {

    /** Reads ahead what {@link #recorded} will need: a transaction has no time for it. */
    void prepare(NewExtraction read);

    /** Keeps what is to be done later, in the transaction that records the revision. */
    void recorded(NewExtraction read);
}
