package callbook.memo.problem;

import java.util.Map;

/** The words of an HTTP status, for the title and, where nothing better is known, the detail of a problem. */
final class HttpWords {

    private static final Map<Integer, String> TITLES = Map.ofEntries(
            Map.entry(400, "Bad Request"), Map.entry(401, "Unauthorized"), Map.entry(404, "Not Found"),
            Map.entry(405, "Method Not Allowed"), Map.entry(406, "Not Acceptable"), Map.entry(409, "Conflict"),
            Map.entry(410, "Gone"), Map.entry(412, "Precondition Failed"), Map.entry(413, "Content Too Large"),
            Map.entry(415, "Unsupported Media Type"),
            Map.entry(422, "Unprocessable Content"), Map.entry(500, "Internal Server Error"),
            Map.entry(503, "Service Unavailable"));

    private static final Map<Integer, String> DETAILS = Map.of(
            400, "The request is not of the contract's shape; see /q/openapi.",
            404, "There is nothing at this path; see /q/openapi.",
            405, "This path does not take this method; see /q/openapi.",
            406, "No representation of this resource has an accepted media type; see /q/openapi.",
            415, "This path does not read this media type; see /q/openapi.");

    private HttpWords() {
    }

    static String title(int status) {
        return TITLES.getOrDefault(status, "HTTP " + status);
    }

    static String detail(int status) {
        return DETAILS.getOrDefault(status, title(status));
    }
}
