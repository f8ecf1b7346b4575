package callbook.memo.intake;

/** A number written in ASCII digits only, from 0 to {@link Integer#MAX_VALUE}. */
final class WholeNumber {

    private WholeNumber() {
    }

    /** The number, or null where the text is anything else. */
    static Integer orNull(String text) {
        long value = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return null;
            }
            value = Math.min(value * 10 + c - '0', Integer.MAX_VALUE + 1L);
        }
        return text.isEmpty() || value > Integer.MAX_VALUE ? null : (int) value;
    }
}
