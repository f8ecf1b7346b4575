package callbook.scoring.claim;

/**
 * A symbol and its kind as the contract writes them.
 *
 * @param kind a name; one that we do not know is {@link Kind#UNKNOWN}, not an error
 */
public record InstrumentTerms(String symbol, String kind) {
}
