package callbook.scoring.price;

/** A row of prices as it was sent, every field nullable, before anybody has read it. */
public record BarRow(String symbol, String time, String open, String high, String low, String close, String volume,
        String source) {
}
