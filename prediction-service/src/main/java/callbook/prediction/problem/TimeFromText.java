package callbook.prediction.problem;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.function.Function;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;

/** Reads times from strings only: the library would also take a number or an array for one. */
final class TimeFromText<T> extends StdScalarDeserializer<T> {

    private final Class<T> type;
    private final transient Function<String, T> parse;

    private TimeFromText(Class<T> type, Function<String, T> parse) {
        super(type);
        this.type = type;
        this.parse = parse;
    }

    static SimpleModule module() {
        return new SimpleModule("times").addDeserializer(Instant.class, new TimeFromText<>(Instant.class, TimeText::instant))
                .addDeserializer(LocalDate.class, new TimeFromText<>(LocalDate.class, TimeText::date))
                .addDeserializer(OffsetDateTime.class, new TimeFromText<>(OffsetDateTime.class, TimeText::offsetDateTime));
    }

    @Override
    public T deserialize(JsonParser in, DeserializationContext context) throws IOException {
        if (!in.hasToken(JsonToken.VALUE_STRING)) {
            return type.cast(context.handleUnexpectedToken(type, in));
        }
        String text = in.getText();
        try {
            return parse.apply(text);
        } catch (DateTimeException e) {
            return type.cast(context.handleWeirdStringValue(type, text, "not of the expected form"));
        }
    }
}
