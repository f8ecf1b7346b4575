package callbook.memo.intake;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Decides whether a memo is taken, and as what: the rules of law 8 and of the contract, without a clock or a database. */
public final class Intake {

    /** A memo received at most this long after its claim is witnessed, a later one backfilled. */
    public static final Duration WITNESSED = Duration.ofMinutes(15);

    private final Header header;
    private final Overrides overrides;
    private final Instant receivedAt;
    private final List<String> notes;

    private Intake(Header header, Overrides overrides, Instant receivedAt) {
        this.header = header;
        this.overrides = overrides;
        this.receivedAt = receivedAt;
        this.notes = new ArrayList<>(header.notes());
    }

    /** What comes of a memo. */
    public sealed interface Outcome {

        /** It is taken, if the archive has nothing against it. */
        record Accepted(MemoDraft draft) implements Outcome {
        }

        /** It is not taken. */
        record Refused(Refusal refusal) implements Outcome {
        }
    }

    /** @param receivedAt when the memo arrived here, by our clock */
    public static Outcome of(MemoText text, Overrides overrides, Instant receivedAt) {
        Instant received = receivedAt.truncatedTo(ChronoUnit.MICROS);
        return new Intake(HeaderReader.read(text, received), overrides, received).outcome();
    }

    private Outcome outcome() {
        String byline = overrides.author() == null ? header.byline() : Blanks.strip(overrides.author());
        Stamp stamp = overrides.publishedAt() == null ? header.publishedAt() : Stamp.read(overrides.publishedAt(), receivedAt);
        return Author.refusal(byline)
                .or(() -> Optional.ofNullable(stamp).flatMap(s -> s.refusal(overrides.publishedAt() != null)))
                .or(this::numberRefusal)
                .or(() -> Optional.ofNullable(overrides.sourceUrl()).flatMap(SourceUrl::refusal))
                .<Outcome> map(Outcome.Refused::new)
                .orElseGet(() -> new Outcome.Accepted(draft(byline, stamp instanceof Stamp.Read read ? read.instant() : null)));
    }

    private Optional<Refusal> numberRefusal() {
        return overrides.number() == null || overrides.number() > 0 ? Optional.empty()
                : Optional.of(Refusal.unacceptable("number", "A memo's number is 1 or more."));
    }

    private MemoDraft draft(String byline, Instant stated) {
        Instant publishedAt = stated == null ? receivedAt : stated;
        boolean backfilled = Duration.between(publishedAt, receivedAt).compareTo(WITNESSED) > 0;
        String slug = header.slug() == null ? Slug.ofTitle(header.title()) : header.slug();
        Integer number = overrides.number() == null ? header.number() : overrides.number();
        OffsetDateTime writtenAt = writtenAt(publishedAt);
        String sourceUrl = SourceUrl.of(overrides, header, notes);
        return new MemoDraft(Slug.of(byline), byline, number, slug, header.title(), publishedAt, receivedAt, backfilled,
                writtenAt,
                header.dateline(), header.cycle(), sourceUrl, stated, header.stampedAt(), notes);
    }

    private OffsetDateTime writtenAt(Instant publishedAt) {
        if (header.written() == null) {
            return null;
        }
        Optional<OffsetDateTime> written = header.written().before(publishedAt);
        if (written.isEmpty()) {
            notes.add("writtenAt: the written time is not within 45 minutes before publication in any offset from UTC");
        }
        return written.map(time -> time.truncatedTo(ChronoUnit.MICROS)).orElse(null);
    }
}
