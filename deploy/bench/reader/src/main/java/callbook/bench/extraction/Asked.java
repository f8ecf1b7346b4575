package callbook.bench.extraction;

import java.io.IOException;

import com.fasterxml.jackson.databind.JsonNode;

/** Somebody who reads texts and answers as the service does. */
interface Asked {

    /** What was found, in the form of the answer to {@code POST /v1/extractions}. */
    JsonNode read(Item.Question question) throws IOException;
}
