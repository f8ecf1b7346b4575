package callbook.memo.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

class AtomFeedTest {

    private static final UUID ID = UUID.fromString("018f0000-0000-7000-8000-000000000000");
    private static final Instant PUBLISHED = Instant.parse("2026-04-01T18:15:58Z");

    @Test
    void what_xml_cannot_hold_is_dropped_and_what_it_can_comes_back() throws Exception {
        Document feed = parse(AtomFeed.of("a&b", List.of(entry(7, "<b>&amp;\u0001\uFFFF\u000B\"📉]]>\u202E")),
                PublicUrl.of(Optional.empty())));

        assertEquals("<b>&amp;\"📉]]>\u202E", text(feed, "title", 1));
        assertEquals("urn:uuid:" + ID, text(feed, "id", 1));
        assertEquals("2026-04-01T18:15:58Z", text(feed, "published", 0));
        assertEquals("2026-04-02T18:15:58Z", text(feed, "updated", 0));
        assertEquals("/read/a%26b/7/s", link(feed, 1));
        assertEquals("/feed.atom?author=a%26b", link(feed, 0));
    }

    @Test
    void links_are_absolute_where_the_public_address_is_configured() throws Exception {
        Document feed = parse(
                AtomFeed.of(null, List.of(entry(null, "t")), PublicUrl.of(Optional.of("https://memos.example/x/"))));

        assertEquals("https://memos.example/x/read/a%26b/" + ID, link(feed, 1));
        assertEquals("https://memos.example/x/feed.atom", link(feed, 0));
    }

    @Test
    void an_empty_feed_is_a_feed() throws Exception {
        assertEquals("1970-01-01T00:00:00Z",
                text(parse(AtomFeed.of(null, List.of(), PublicUrl.of(Optional.empty()))), "updated", 0));
    }

    @Test
    void a_public_address_that_is_none_is_refused_with_what_to_do() {
        for (String url : new String[] { "memos.example", "ftp://memos.example", "https://", "https://u:p@memos.example",
                "https://memos.example/?q", "https://memos.example/#f", "javascript:x" }) {
            assertTrue(assertThrows(IllegalArgumentException.class, () -> PublicUrl.of(Optional.of(url))).getMessage()
                    .contains("callbook.public-url"), url);
        }
    }

    @Test
    void a_summary_is_one_line_of_whole_words() {
        assertEquals("a b c", Summary.of("\uFEFFa\r\n\nb\t c\uFFFD"));
        assertEquals("word ".repeat(80).strip() + " …", Summary.of("word ".repeat(200)));
        assertTrue(Summary.of("📉".repeat(300)).length() <= Summary.LONGEST + 2);
    }

    private static AtomEntry entry(Integer number, String title) {
        return new AtomEntry(new Permalink("a&b", number, ID, "s"), "By \u0002line", title, PUBLISHED,
                PUBLISHED.plusSeconds(86_400),
                "start");
    }

    private static Document parse(byte[] document) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(document));
    }

    private static String text(Document feed, String element, int index) {
        return feed.getElementsByTagNameNS("http://www.w3.org/2005/Atom", element).item(index).getTextContent();
    }

    private static String link(Document feed, int index) {
        return feed.getElementsByTagNameNS("http://www.w3.org/2005/Atom", "link").item(index).getAttributes()
                .getNamedItem("href").getNodeValue();
    }
}
