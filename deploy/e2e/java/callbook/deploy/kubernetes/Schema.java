package callbook.deploy.kubernetes;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.type.LogicalType;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;

import io.fabric8.kubernetes.api.model.KubernetesResource;
import io.fabric8.kubernetes.client.utils.KubernetesSerialization;

/**
 * The fields and types that Kubernetes knows, read strictly: the cluster drops a misspelt field without a word, and a probe
 * that is not there is missed only when it is needed. It does not know which fields are required.
 */
final class Schema {

    private static final ObjectMapper STRICT = mapper();
    private static final KubernetesSerialization KINDS = new KubernetesSerialization();

    private Schema() {
    }

    /** The documents of a YAML text, as trees; a key written twice is refused. */
    static List<JsonNode> documents(String yaml) throws IOException {
        List<JsonNode> documents = new ArrayList<>();
        // one by one: Jackson's own readValues takes a document that is a list for several documents
        try (JsonParser parser = STRICT.createParser(yaml)) {
            while (parser.nextToken() != null) {
                documents.add(STRICT.readTree(parser));
            }
        }
        return documents;
    }

    /**
     * The object that a document describes.
     *
     * @throws JsonProcessingException for a field that its kind does not have, or a value of another type
     * @throws IllegalArgumentException for a kind that Kubernetes does not have
     */
    static KubernetesResource read(JsonNode document) throws JsonProcessingException {
        String version = document.path("apiVersion").asText();
        String kind = document.path("kind").asText();
        Class<? extends KubernetesResource> type = KINDS.getRegisteredKubernetesResource(version, kind);
        if (type == null) {
            throw new IllegalArgumentException("Kubernetes has no kind '" + kind + "' in '" + version + "'");
        }
        return read(document, type);
    }

    /** A part of an object, of a given type. */
    static <T extends KubernetesResource> T read(JsonNode part, Class<T> type) throws JsonProcessingException {
        return STRICT.treeToValue(part, type);
    }

    private static ObjectMapper mapper() {
        YAMLFactory yaml = YAMLFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();
        ObjectMapper mapper = JsonMapper.builder(yaml).annotationIntrospector(new NothingAdditional())
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS).build();
        // the cluster refuses a number or a yes where it wants a string, in env above all
        var text = mapper.coercionConfigFor(LogicalType.Textual);
        text.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail);
        text.setCoercion(CoercionInputShape.Float, CoercionAction.Fail);
        text.setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail);
        return mapper;
    }

    /** The model keeps what it does not know in a map of additional properties; here nothing is additional. */
    private static final class NothingAdditional extends JacksonAnnotationIntrospector {

        private static final long serialVersionUID = 1L;

        @Override
        public Boolean hasAnySetter(Annotated annotated) {
            return false;
        }
    }
}
