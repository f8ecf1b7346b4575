package callbook.prediction.claim;

/** A stretch of the memo's text in UTF-16 units, {@code start} included, {@code end} not. */
public record Span(int start, int end) {
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("no span: " + start + " to " + end);
        }
    }

    /** Spread, since a memo of many like sentences has spans whose usual hashes fall together: it is looked up by them. */
    @Override
    public int hashCode() {
        return start * 0x9E3779B1 + end;
    }

    /** The text that stands there. */
    public String of(String text) {
        return text.substring(start, end);
    }

    /** Whether the other lies wholly inside. */
    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /** The shortest span that holds both. */
    public Span to(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }
}
