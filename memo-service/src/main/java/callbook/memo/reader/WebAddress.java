package callbook.memo.reader;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** The addresses that a page of ours may link to, and how a name becomes a part of one. */
final class WebAddress {

    /** Whole, so that nothing which a browser would skip (a tab, a line end) can hide a scheme. */
    private static final Pattern ALLOWED = Pattern.compile("(?:https?://|mailto:)[^\\s\\p{Cc}]+", Pattern.CASE_INSENSITIVE);

    private WebAddress() {
    }

    /** Whether it is an http, https or mailto address. */
    static boolean isAllowed(String url) {
        return ALLOWED.matcher(url).matches();
    }

    /** The name as one segment of a path, or as a parameter's value. */
    static String segment(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
