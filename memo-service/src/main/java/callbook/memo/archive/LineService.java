package callbook.memo.archive;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalInt;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;

import callbook.memo.intake.MemoText;
import callbook.memo.problem.ProblemException;

/** Reads a line of an import as if it came alone. */
@ApplicationScoped
class LineService {

    private static final String MARK = "\uFEFF";

    private final ObjectReader json;

    LineService(ObjectMapper json) {
        this.json = json.readerFor(MemoRequest.class);
    }

    /** @throws ProblemException where it is refused, in the words of a single POST */
    Submission submission(LineSource.Line line, Receipt receipt) {
        if (line.isTooLong()) {
            throw new ProblemException(413, "The line is longer than the " + MemoRequest.LIMIT + " bytes that one may have.",
                    List.of());
        }
        OptionalInt fault = MemoText.firstInvalidUtf8(line.bytes());
        if (fault.isPresent()) {
            throw ProblemException.unacceptable("body", "is not UTF-8 at byte " + fault.getAsInt());
        }
        // decoded here: left to itself, the JSON library takes what looks like UTF-16 for that
        String text = new String(line.bytes(), StandardCharsets.UTF_8);
        return IntakeService.judged(MemoRequest.sent(request(withoutMark(line, text)), receipt));
    }

    private MemoRequest request(String text) {
        if (text.isBlank()) {
            throw ProblemException.malformed("body", "must be a JSON object; this line is empty");
        }
        try {
            return json.readValue(text);
        } catch (JsonProcessingException e) {
            throw ProblemException.ofLine(e);
        }
    }

    private static String withoutMark(LineSource.Line line, String text) {
        return line.number() == 1 && text.startsWith(MARK) ? text.substring(1) : text;
    }
}
