package callbook.scoring.price;

import java.util.Iterator;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;

/** Rows of prices written as JSON objects whose fields are named as the columns of a CSV file are. */
@ApplicationScoped
class RowMappers {

    private final ObjectReader json;

    RowMappers(ObjectMapper json) {
        this.json = json.readerFor(JsonNode.class).with(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS,
                DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY, DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    }

    /** Empty where the line is no such object. Numbers may stand as numbers or as text; a field left out is null. */
    Optional<BarRow> row(String line) {
        try {
            JsonNode node = json.readValue(line);
            return node != null && node.isObject() && isRow(node) ? Optional.of(new BarRow(text(node, "symbol"),
                    text(node, "time"), text(node, "open"), text(node, "high"), text(node, "low"), text(node, "close"),
                    text(node, "volume"), text(node, "source"))) : Optional.empty();
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    private static boolean isRow(JsonNode node) {
        for (Iterator<String> names = node.fieldNames(); names.hasNext();) {
            String name = names.next();
            JsonNode value = node.get(name);
            if (!CsvColumns.NAMES.contains(name) || !value.isTextual() && !value.isNumber() && !value.isNull()) {
                return false;
            }
        }
        return true;
    }

    private static String text(JsonNode node, String name) {
        JsonNode value = node.get(name);
        return value == null || value.isNull() || value.asText().isEmpty() ? null : value.asText();
    }
}
