package callbook.memo.problem;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;

/** Names the field of a JSON body that could not be read, without a word of Jackson's own. */
final class JsonFault {

    private static final String DUPLICATE = "Duplicate field '";

    private static final Set<Class<?>> TIMES = Set.of(Instant.class, LocalDate.class, OffsetDateTime.class);

    private JsonFault() {
    }

    static ProblemException of(JsonProcessingException e) {
        return of(e, "body");
    }

    /** @param what was to be JSON, the body or a line of it */
    static ProblemException of(JsonProcessingException e, String what) {
        if (e.getCause() instanceof ProblemException p) {
            return p;
        }
        if (e instanceof UnrecognizedPropertyException u) {
            return ProblemException.malformed(path(u), "is not a field of this request");
        }
        if (e instanceof InvalidFormatException f && TIMES.contains(f.getTargetType())
                && TimeText.isImpossible(String.valueOf(f.getValue()), f.getTargetType())) {
            return ProblemException.unacceptable(path(f), TimeText.IMPOSSIBLE);
        }
        if (e instanceof MismatchedInputException m) {
            return ProblemException.malformed(path(m), expected(m));
        }
        Optional<ProblemException> beyond = beyondLimits(e);
        if (beyond.isPresent()) {
            return beyond.get();
        }
        String message = String.valueOf(e.getOriginalMessage());
        if (message.startsWith(DUPLICATE)) {
            String field = message.substring(DUPLICATE.length()).split("'", 2)[0];
            return ProblemException.malformed(field, "stands twice in one JSON object");
        }
        String where = e.getLocation() == null ? ""
                : " (" + ("line".equals(what) ? "" : "line " + e.getLocation().getLineNr() + ", ") + "column "
                        + e.getLocation().getColumnNr() + ")";
        return new ProblemException(400, "The " + what + " is not well-formed JSON" + where + ".", List.of());
    }

    /** A number that its field cannot hold, or digits without end: well-formed, and more than anybody reads. */
    private static Optional<ProblemException> beyondLimits(JsonProcessingException e) {
        Throwable cause = e instanceof JsonMappingException && e.getCause() != null ? e.getCause() : e;
        if (cause instanceof InputCoercionException c && c.getProcessor() != null) {
            return Optional.of(ProblemException.malformed(path(c.getProcessor().getParsingContext().pathAsPointer()),
                    "is a number beyond what this field can hold"));
        }
        String field = e instanceof JsonMappingException m ? path(m) : "body";
        return cause instanceof StreamConstraintsException
                ? Optional.of(ProblemException.malformed(field, "holds a number, a name or a nesting too long to read"))
                : Optional.empty();
    }

    private static String path(JsonPointer pointer) {
        StringBuilder path = new StringBuilder();
        for (JsonPointer p = pointer; !p.matches(); p = p.tail()) {
            boolean index = p.mayMatchElement();
            path.append(index ? "[" + p.getMatchingIndex() + "]" : "." + p.getMatchingProperty());
        }
        return path.toString().replaceFirst("^\\.", "");
    }

    private static String expected(MismatchedInputException e) {
        Class<?> type = e.getTargetType();
        if (type == null) {
            return "is of another JSON type than the contract says";
        }
        if (type.isEnum()) {
            return "must be one of " + Arrays.stream(type.getEnumConstants()).map(Object::toString)
                    .collect(Collectors.joining(", "));
        }
        return "must be a " + word(type) + " as the contract says";
    }

    private static String word(Class<?> type) {
        if (Number.class.isAssignableFrom(type)) {
            return type == Integer.class || type == Long.class ? "whole number" : "number";
        }
        return switch (type.getSimpleName()) {
            case "String" -> "string";
            case "Boolean" -> "boolean";
            case "List", "ArrayList", "Set" -> "list";
            case "Instant", "OffsetDateTime" -> "date-time (2026-04-01T18:15:58Z)";
            case "LocalDate" -> "date (2026-04-01)";
            default -> "JSON object";
        };
    }

    private static String path(JsonMappingException e) {
        String path = e.getPath().stream().map(JsonFault::step).collect(Collectors.joining()).replaceFirst("^\\.", "");
        return path.isEmpty() ? "body" : path;
    }

    private static String step(Reference step) {
        return step.getFieldName() == null ? "[" + step.getIndex() + "]" : "." + step.getFieldName();
    }
}
