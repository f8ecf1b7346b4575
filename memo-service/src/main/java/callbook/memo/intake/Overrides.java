package callbook.memo.intake;

/**
 * What a request states about a memo beside its text; each wins over what the text's header says.
 *
 * @param author null where unsaid
 * @param publishedAt a stamp as a header may have it; null where unsaid
 * @param number null where unsaid
 * @param sourceUrl null where unsaid
 */
public record Overrides(String author, String publishedAt, Integer number, String sourceUrl) {

    public static Overrides none() {
        return new Overrides(null, null, null, null);
    }
}
