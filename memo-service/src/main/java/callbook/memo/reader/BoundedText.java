package callbook.memo.reader;

/** Text that grows up to a limit: a long address that is defined once and referred to often would fill the memory. */
final class BoundedText implements Appendable {

    /** The text would have become longer than its limit. */
    static final class Full extends RuntimeException {
    }

    private final StringBuilder text = new StringBuilder();
    private final int limit;

    /** @param limit in UTF-16 units */
    BoundedText(int limit) {
        this.limit = limit;
    }

    @Override
    public Appendable append(CharSequence more) {
        return append(more, 0, more.length());
    }

    @Override
    public Appendable append(CharSequence more, int start, int end) {
        if (text.length() + (end - start) > limit) {
            throw new Full();
        }
        text.append(more, start, end);
        return this;
    }

    @Override
    public Appendable append(char c) {
        return append(String.valueOf(c));
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
