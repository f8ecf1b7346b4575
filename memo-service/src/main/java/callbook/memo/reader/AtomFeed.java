package callbook.memo.reader;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Memos as an Atom feed (RFC 4287). */
final class AtomFeed {

    private static final String ATOM = "http://www.w3.org/2005/Atom";

    private final XMLStreamWriter xml;
    private final PublicUrl site;

    private AtomFeed(XMLStreamWriter xml, PublicUrl site) {
        this.xml = xml;
        this.site = site;
    }

    /**
     * The feed's document in UTF-8.
     *
     * @param author whose memos; null for all authors'
     * @param entries in the order in which they stand
     */
    static byte[] of(String author, List<AtomEntry> entries, PublicUrl site) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
            new AtomFeed(xml, site).feed(author, entries);
            xml.close();
            return out.toByteArray();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a document in memory cannot fail to be written", e);
        }
    }

    private void feed(String author, List<AtomEntry> entries) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace(ATOM);
        text("id", urn(UUID.nameUUIDFromBytes(("callbook memos " + author).getBytes(StandardCharsets.UTF_8))));
        text("title", author == null ? "Memos" : "Memos of " + author);
        text("updated",
                entries.stream().map(AtomEntry::updated).max(Comparator.naturalOrder()).orElse(Instant.EPOCH).toString());
        link("self", site.to("/feed.atom" + (author == null ? "" : "?author=" + WebAddress.segment(author))),
                "application/atom+xml");
        for (AtomEntry entry : entries) {
            entry(entry);
        }
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private void entry(AtomEntry entry) throws XMLStreamException {
        xml.writeStartElement("entry");
        text("id", urn(entry.link().id()));
        text("title", entry.title());
        text("published", entry.published().toString());
        text("updated", entry.updated().toString());
        xml.writeStartElement("author");
        text("name", entry.byline());
        xml.writeEndElement();
        link("alternate", site.to(entry.link().path()), "text/html");
        text("summary", entry.summary());
        xml.writeEndElement();
    }

    private void text(String element, String text) throws XMLStreamException {
        xml.writeStartElement(element);
        xml.writeCharacters(allowed(text));
        xml.writeEndElement();
    }

    private void link(String rel, String href, String type) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", rel);
        xml.writeAttribute("type", type);
        xml.writeAttribute("href", href);
    }

    private static String urn(UUID id) {
        return "urn:uuid:" + id;
    }

    /** Without the characters that XML 1.0 cannot hold, escaped or not. */
    private static String allowed(String text) {
        StringBuilder allowed = new StringBuilder(text.length());
        text.codePoints().filter(c -> c == '\t' || c == '\n' || c == '\r' || c >= 0x20 && c <= 0xD7FF
                || c >= 0xE000 && c <= 0xFFFD || c >= 0x10000).forEach(allowed::appendCodePoint);
        return allowed.toString();
    }
}
