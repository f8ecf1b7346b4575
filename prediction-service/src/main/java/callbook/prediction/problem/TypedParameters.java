package callbook.prediction.problem;

import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;

import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Reads typed parameters; one that cannot be read is a 400 that names it and what was expected. */
@Provider
class TypedParameters implements ParamConverterProvider {

    private record Kind(Function<String, Object> read, String expected) {
    }

    private static final Map<Class<?>, Kind> KINDS = Map.of(
            Integer.class, new Kind(TypedParameters::number, "a whole number"),
            Boolean.class, new Kind(TypedParameters::truth, "true or false"),
            Instant.class, new Kind(TimeText::instant, "an instant such as 2026-04-01T18:15:58Z"),
            LocalDate.class, new Kind(TimeText::date, "a date such as 2026-04-01"),
            UUID.class, new Kind(TypedParameters::uuid, "a UUID"));

    private static final Set<Class<?>> TIMES = Set.of(Instant.class, LocalDate.class);

    @Override
    public <T> ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
        Kind kind = KINDS.get(type);
        return kind == null ? null : new Converter<>(type, kind, name(annotations));
    }

    private record Converter<T>(Class<T> type, Kind kind, String name) implements ParamConverter<T> {

        @Override
        public T fromString(String text) {
            if (text == null) {
                return null;
            }
            try {
                return type.cast(kind.read().apply(text));
            } catch (RuntimeException e) {
                if (TIMES.contains(type) && TimeText.isImpossible(text, type)) {
                    throw ProblemException.unacceptable(name, TimeText.IMPOSSIBLE);
                }
                throw ProblemException.malformed(name, "must be " + kind.expected() + ", not \"" + text + "\"");
            }
        }

        @Override
        public String toString(T value) {
            return value.toString();
        }
    }

    /** The library also reads a plus sign and the digits of other scripts. */
    private static Integer number(String text) {
        if (!text.matches("-?[0-9]{1,10}")) {
            throw new IllegalArgumentException(text);
        }
        return Integer.valueOf(text);
    }

    private static Boolean truth(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException(text);
        };
    }

    /** The library also reads "1-2-3-4-5"; an id has one spelling. */
    private static UUID uuid(String text) {
        UUID id = UUID.fromString(text);
        if (!id.toString().equalsIgnoreCase(text)) {
            throw new IllegalArgumentException(text);
        }
        return id;
    }

    private static String name(Annotation[] annotations) {
        for (Annotation a : annotations) {
            if (a instanceof RestQuery q && !q.value().isEmpty()) {
                return q.value();
            }
            if (a instanceof RestPath p && !p.value().isEmpty()) {
                return p.value();
            }
            if (a instanceof QueryParam q) {
                return q.value();
            }
            if (a instanceof PathParam p) {
                return p.value();
            }
        }
        return "parameter";
    }
}
