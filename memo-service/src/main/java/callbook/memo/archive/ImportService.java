package callbook.memo.archive;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.databind.ObjectMapper;

import callbook.memo.problem.Problem;
import callbook.memo.problem.ProblemException;

/** Takes in memos by the line, in batches, and keeps what came of each until all were read. */
@ApplicationScoped
class ImportService {

    /** An answer is far longer than the shortest line: more would let a small body fill a disk. */
    static final int MOST_LINES = 1_000_000;

    /** Refused lines take a place in a batch too, though nothing of them is stored. */
    private static final int MOST_PENDING = 4_096;

    private final LineService lines;
    private final BatchService batches;
    private final ReceivedService received;
    private final ObjectMapper json;

    ImportService(LineService lines, BatchService batches, ReceivedService received, ObjectMapper json) {
        this.lines = lines;
        this.batches = batches;
        this.received = received;
        this.json = json;
    }

    /**
     * One {@link ImportView} a line, for the caller to send and close.
     *
     * @throws ProblemException where the body breaks off or is too large; what was stored until then stays
     */
    Spool run(InputStream body, String writer) throws IOException {
        Spool results = Spool.open();
        try {
            new Run(results, writer).all(new LineSource(body, MemoRequest.LIMIT));
            return results;
        } catch (IOException | RuntimeException e) {
            results.close();
            throw e;
        }
    }

    /** A line, and the memo in it or what came of it. */
    private record Entry(int line, Submission submission, LineOutcome outcome) {
    }

    private final class Run {

        private final Spool results;
        private final String writer;
        private final List<Entry> batch = new ArrayList<>();
        private BatchSize size = BatchSize.first();
        private int memos;
        private long bytes;
        private boolean isAway;

        Run(Spool results, String writer) {
            this.results = results;
            this.writer = writer;
        }

        void all(LineSource source) throws IOException {
            for (Optional<LineSource.Line> line = next(source); line.isPresent(); line = next(source)) {
                add(entry(line.get()));
            }
            store();
        }

        /** A client that goes away is no fault of ours. */
        private Optional<LineSource.Line> next(LineSource source) {
            try {
                return source.next();
            } catch (IOException e) {
                throw new ProblemException(400, "The body broke off; send it again.", List.of());
            }
        }

        private Entry entry(LineSource.Line line) throws IOException {
            if (line.number() > MOST_LINES) {
                store();
                throw new ProblemException(413,
                        "An import has at most " + MOST_LINES + " lines; these are stored, send the rest.",
                        List.of());
            }
            if (isAway) {
                return new Entry(line.number(), null, LineOutcome.away());
            }
            try {
                return new Entry(line.number(), lines.submission(line, new Receipt(Instant.now(), writer)), null);
            } catch (ProblemException e) {
                return new Entry(line.number(), null, LineOutcome.refused(e));
            }
        }

        private void add(Entry entry) throws IOException {
            int more = entry.submission == null ? 0 : entry.submission.text().size();
            if (batch.size() == MOST_PENDING || more > 0 && !size.takes(memos, bytes, more)) {
                store();
            }
            batch.add(entry);
            memos += more > 0 ? 1 : 0;
            bytes += more;
        }

        private void store() throws IOException {
            List<Submission> submissions = batch.stream().map(Entry::submission).filter(Objects::nonNull).toList();
            Instant start = Instant.now();
            List<LineOutcome> answers = isAway ? Collections.nCopies(memos, LineOutcome.away()) : batches.store(submissions);
            Iterator<LineOutcome> outcomes = answers.iterator();
            size = memos == 0 ? size : size.after(Duration.between(start, Instant.now()));
            for (Entry entry : batch) {
                write(entry.line, entry.submission == null ? entry.outcome : outcomes.next());
            }
            batch.clear();
            memos = 0;
            bytes = 0;
        }

        private void write(int line, LineOutcome outcome) throws IOException {
            isAway |= outcome.isAway();
            received.count(outcome);
            Problem problem = outcome.problem() == null ? null : outcome.problem().problem(ImportResource.PATH);
            results.write(json.writeValueAsBytes(new ImportView(line, outcome.status(), outcome.id(), problem)));
            results.write(new byte[] { '\n' });
        }
    }
}
