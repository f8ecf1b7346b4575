package callbook.memo.problem;

import java.util.List;

import com.fasterxml.jackson.core.JsonProcessingException;

/** A request that is answered with a problem: thrown by resources and request filters, never by the core. */
public class ProblemException extends RuntimeException {

    private final int status;
    private final transient List<Violation> violations;

    /**
     * @param status the HTTP status, 4xx or 503
     * @param detail what is wrong and what was expected
     * @param violations the fields at fault, empty where no single field is
     */
    public ProblemException(int status, String detail, List<Violation> violations) {
        super(detail);
        this.status = status;
        this.violations = List.copyOf(violations);
    }

    /** 400: not of the contract's shape. */
    public static ProblemException malformed(String field, String message) {
        return about(400, field, message);
    }

    /** 422: understood and refused. */
    public static ProblemException unacceptable(String field, String message) {
        return about(422, field, message);
    }

    /** 409: the rules refuse; {@code field} is what differs. */
    public static ProblemException conflict(String field, String message) {
        return about(409, field, message);
    }

    /** 413: more bytes than this path takes. */
    public static ProblemException tooLarge(long limit) {
        return new ProblemException(413, "The body is larger than the " + limit + " bytes this path takes.", List.of());
    }

    /** What is wrong with a line that was to be JSON. */
    public static ProblemException ofLine(JsonProcessingException e) {
        return JsonFault.of(e, "line");
    }

    /** 404: nothing has this name. */
    public static ProblemException notFound(String detail) {
        return new ProblemException(404, detail, List.of());
    }

    /** 410: what was asked for existed in another life of the database. */
    public static ProblemException gone(String field, String message) {
        return about(410, field, message);
    }

    private static ProblemException about(int status, String field, String message) {
        return new ProblemException(status, field + ": " + message, List.of(new Violation(field, message)));
    }

    /** The HTTP status. */
    public int status() {
        return status;
    }

    /**
     * What a client is answered.
     *
     * @param instance the path that was asked for
     */
    public Problem problem(String instance) {
        return new Problem("about:blank", HttpWords.title(status), status, getMessage(), instance, violations);
    }

    List<Violation> violations() {
        return violations;
    }
}
