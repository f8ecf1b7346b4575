package callbook.memo.intake;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Reads a memo's header: front matter where there is some, then the lines at the top of the text, then the permanent link
 * at its end. The earlier of the three wins. Takes time linear in the text's size and never fails.
 */
public final class HeaderReader {

    private static final String DIFFER = "The front matter states different published stamps; only one of publishedAt, "
            + "published and date can be the memo's.";

    private final FrontMatter front;
    private final Title statedTitle;
    private final BodyHeader body;
    private final PermanentLink link;
    private final Dateline dateline;
    private final Instant receivedAt;
    private final List<String> notes = new ArrayList<>();

    private HeaderReader(String text, Instant receivedAt) {
        this.receivedAt = receivedAt;
        this.front = FrontMatter.of(text);
        this.statedTitle = front("title", HeaderReader::title, "title");
        String seen = Seen.of(text, front.bodyStart());
        this.body = BodyHeader.read(seen, front.bodyStart(), statedTitle != null, receivedAt);
        this.link = PermanentLink.in(seen.substring(front.bodyStart()));
        Dateline stated = front("dateline", HeaderReader::dateline, "dateline");
        this.dateline = stated == null ? body.dateline() : stated;
    }

    /** @param receivedAt no stamp more than a minute later is possible */
    public static Header read(MemoText text, Instant receivedAt) {
        return new HeaderReader(text.text(), receivedAt).header();
    }

    private Header header() {
        String title = title();
        String byline = orElse(front("author", Optional::of, "author", "byline"),
                body.byline() == null ? null : body.byline().name());
        WritingTime written = orElse(front("writtenAt", StatedTime::read, "writtenat"), localTime());
        Integer cycle = orElse(front("cycle", HeaderReader::wholeNumber, "cycle"), dateline == null ? null : dateline.cycle());
        Integer number = orElse(front("number", HeaderReader::number, "number"), link.number());
        String slug = orElse(front("slug", HeaderReader::slug, "slug"), link.slug());
        String sourceUrl = front("sourceUrl", Optional::of, "sourceurl", "url");
        notes.addAll(body.notes());
        notes.addAll(link.notes());
        if (dateline != null) {
            notes.addAll(dateline.notes());
        }
        if (!front.fault().isEmpty()) {
            notes.add("the front matter " + front.fault() + " and is not read");
        }
        return new Header(title, byline, stamp(), dateline == null ? null : dateline.text(), written, cycle, number, slug,
                sourceUrl,
                notes);
    }

    private String title() {
        Title title = orElse(statedTitle, body.title());
        if (title.isCut()) {
            notes.add("title: cut to " + Title.LONGEST + " characters");
        }
        return title.text();
    }

    private Stamp stamp() {
        if (!front.fault().isEmpty()) {
            return new Stamp.Unreadable(
                    "The published stamp cannot be read: the front matter that --- opens " + front.fault() + ".");
        }
        List<Stamp> stated = front.all("publishedat", "published", "date").stream()
                .map(found -> Stamp.read(found.orNull() == null ? "" : found.orNull(), receivedAt)).distinct().toList();
        if (stated.isEmpty()) {
            return body.byline() == null ? null : body.byline().stamp();
        }
        boolean differ = stated.stream().filter(stamp -> !(stamp instanceof Stamp.Unreadable)).count() > 1;
        if (stated.size() > 1 && !differ) {
            notes.add("publishedAt: the front matter states more than one, and not all of them have a stamp's form");
        }
        return differ ? new Stamp.Unreadable(DIFFER) : stated.get(0);
    }

    private WritingTime localTime() {
        return dateline == null || dateline.local() == null ? null : new WritingTime.Local(dateline.local());
    }

    /** What front matter states under one of the keys, read; null with a note where it states what cannot be read. */
    private <T> T front(String field, Function<String, Optional<T>> reader, String... keys) {
        Found<String> stated = front.first(keys);
        if (stated == null) {
            return null;
        }
        Optional<T> value = Optional.ofNullable(stated.orNull()).flatMap(reader);
        if (value.isEmpty()) {
            notes.add(field + ": what the front matter states cannot be read");
        }
        return value.orElse(null);
    }

    private static <T> T orElse(T first, T second) {
        return first == null ? second : first;
    }

    private static Optional<Title> title(String text) {
        return Optional.of(Title.stated(text)).filter(title -> !title.text().isEmpty());
    }

    private static Optional<Dateline> dateline(String text) {
        if (text.length() > Dateline.LONGEST || Characters.misleads(text)) {
            return Optional.empty();
        }
        String line = Markdown.withoutOuterMarks(Marks.strip(text));
        return Tokens.of(line).size() > 0 ? Optional.of(Dateline.stated(line)) : Optional.empty();
    }

    private static Optional<Integer> wholeNumber(String text) {
        return Optional.ofNullable(WholeNumber.orNull(text));
    }

    private static Optional<Integer> number(String text) {
        return wholeNumber(text).filter(number -> number > 0);
    }

    private static Optional<String> slug(String text) {
        return Optional.of(PermanentLink.slug(text)).filter(slug -> !slug.isEmpty());
    }
}
