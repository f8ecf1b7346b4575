package callbook.memo.intake;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Decides whether a text is taken as a correction of a memo, and as what: law 2, without a clock or a database. A revision
 * is published when it is received; nobody backdates one.
 */
public final class Correction {

    private final Header header;
    private final Overrides overrides;
    private final Instant receivedAt;

    private Correction(Header header, Overrides overrides, Instant receivedAt) {
        this.header = header;
        this.overrides = overrides;
        this.receivedAt = receivedAt;
    }

    /**
     * Reads the text's header; nothing is judged yet.
     *
     * @param receivedAt when the correction arrived here, by our clock
     */
    public static Correction of(MemoText text, Overrides overrides, Instant receivedAt) {
        Instant received = receivedAt.truncatedTo(ChronoUnit.MICROS);
        return new Correction(HeaderReader.read(text, received), overrides, received);
    }

    /** What comes of it as the memo's next revision. */
    public Intake.Outcome of(Precedent memo) {
        return sameMemo(memo).or(() -> backdated(memo)).<Intake.Outcome> map(Intake.Outcome.Refused::new)
                .orElseGet(() -> new Intake.Outcome.Accepted(draft(memo)));
    }

    /**
     * Why it is not the memo's current revision sent again, though its bytes are; empty where it is. What was true of the
     * stamp when these bytes were first received is true of them again, however late.
     */
    public Optional<Refusal> again(Precedent memo) {
        return sameMemo(memo).or(() -> {
            if (number() != null && !number().equals(memo.number())) {
                return Optional.of(Refusal.conflict("number", "is %d, and the memo, whose current revision has these bytes, "
                        .formatted(number()) + "has none"));
            }
            return overrides.publishedAt() == null ? Optional.empty()
                    : stated(Stamp.read(overrides.publishedAt(), receivedAt), memo);
        });
    }

    private static Optional<Refusal> stated(Stamp stamp, Precedent memo) {
        Instant kept = memo.current().publishedAt();
        return stamp.refusal(true).or(() -> {
            Instant stated = ((Stamp.Read) stamp).instant();
            boolean same = stated.equals(kept)
                    || Duration.between(stated, memo.current().receivedAt()).abs().compareTo(Stamp.FUTURE) <= 0;
            return same ? Optional.empty()
                    : Optional.of(Refusal.conflict("publishedAt",
                            "is %s here and %s in the current revision of the same bytes".formatted(stated, kept)));
        });
    }

    private Optional<Refusal> sameMemo(Precedent memo) {
        String byline = byline(memo);
        return Author.refusal(byline).or(() -> Slug.of(byline).equals(memo.author()) ? Optional.empty()
                : Optional.of(Refusal.conflict("author", "is %s, and the memo is by %s: a correction is its author's"
                        .formatted(Slug.of(byline), memo.author()))))
                .or(() -> overrides.number() == null || overrides.number() > 0 ? Optional.empty()
                        : Optional.of(Refusal.unacceptable("number", "A memo's number is 1 or more.")))
                .or(() -> number() == null || memo.number() == null || number().equals(memo.number()) ? Optional.empty()
                        : Optional.of(Refusal.conflict("number",
                                "is %d, and the memo's is %d: its permalink stays".formatted(number(), memo.number()))))
                .or(() -> Optional.ofNullable(overrides.sourceUrl()).flatMap(SourceUrl::refusal));
    }

    private Optional<Refusal> backdated(Precedent memo) {
        boolean inRequest = overrides.publishedAt() != null;
        Stamp stamp = inRequest ? Stamp.read(overrides.publishedAt(), receivedAt) : header.publishedAt();
        if (stamp == null) {
            return Optional.empty();
        }
        return stamp.refusal(inRequest).or(() -> {
            Instant stated = ((Stamp.Read) stamp).instant();
            boolean now = !stated.isBefore(receivedAt.minus(Stamp.FUTURE));
            return now || !inRequest && memo.hasStamp(stated) ? Optional.empty()
                    : Optional.of(Refusal.unacceptable("publishedAt", "A revision is published when it is received; " + stated
                            + " is more than a minute before" + (inRequest ? "." : ", and no stamp of this memo.")));
        });
    }

    private MemoDraft draft(Precedent memo) {
        List<String> notes = new ArrayList<>(header.notes());
        // clocks of replicas differ, and no revision comes before the one that it corrects
        Instant received = memo.current().receivedAt().isAfter(receivedAt) ? memo.current().receivedAt() : receivedAt;
        Instant stamp = header.stampedAt();
        if (stamp != null && overrides.publishedAt() == null && memo.hasStamp(stamp)) {
            notes.add("publishedAt: the text keeps the memo's stamp " + stamp + "; this revision was published when received");
        }
        OffsetDateTime writtenAt = new Rewriting(memo, received).writtenAt(header, notes);
        String byline = byline(memo);
        return new MemoDraft(memo.author(), byline, number() == null ? memo.number() : number(),
                header.slug() == null ? Slug.ofTitle(header.title()) : header.slug(), header.title(), received, received, false,
                writtenAt, header.dateline(), header.cycle(), sourceUrl(memo, notes), null, stamp, notes);
    }

    private String byline(Precedent memo) {
        String stated = overrides.author() == null ? header.byline() : Blanks.strip(overrides.author());
        return stated == null ? memo.byline() : stated;
    }

    private Integer number() {
        return overrides.number() == null ? header.number() : overrides.number();
    }

    private String sourceUrl(Precedent memo, List<String> notes) {
        String stated = SourceUrl.of(overrides, header, notes);
        return stated == null ? memo.sourceUrl() : stated;
    }
}
