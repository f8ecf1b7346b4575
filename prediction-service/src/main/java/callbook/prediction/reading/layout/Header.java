package callbook.prediction.reading.layout;

import java.util.List;
import java.util.Optional;

import callbook.prediction.claim.Span;
import callbook.prediction.reading.layout.Line.Kind;
import callbook.prediction.reading.words.Token;
import callbook.prediction.reading.words.Tokenizer;

/** Finds the lines that are a memo's header: front matter, a title, then byline and dateline. */
final class Header {

    private static final int LONGEST_FRONT_MATTER = 60;
    private static final int LONGEST_DATELINE = 120;
    private static final int LONGEST_CYCLE = 6;

    private Header() {
    }

    /** How many lines from the first belong to it. */
    static int lines(List<Line> lines) {
        int front = frontMatter(lines);
        int at = skipBlank(lines, front);
        boolean title = at < lines.size() && lines.get(at).kind() == Kind.HEADING
                && Heading.opens(lines.get(at), Kind.HEADING, null).isEmpty();
        if (!title) {
            return front;
        }
        at++;
        while (at < lines.size() && belongs(lines.get(at))) {
            at++;
        }
        return at;
    }

    /** The number of the cycle that a line names. */
    static Optional<String> cycle(Line line) {
        List<Token> tokens = Tokenizer.tokens(line.text(), new Span(line.start(), line.end()));
        for (int at = 1; at < tokens.size(); at++) {
            int name = tokens.get(at - 1).is(":") && at > 1 ? at - 2 : at - 1;
            if (tokens.get(name).is("cycle") && tokens.get(at).isCount(LONGEST_CYCLE)) {
                return Optional.of(tokens.get(at).norm());
            }
        }
        return Optional.empty();
    }

    private static boolean belongs(Line line) {
        Kind kind = line.kind();
        boolean dateline = line.end() - line.start() < LONGEST_DATELINE && line.contains("cycle");
        return kind == Kind.BLANK
                || kind == Kind.TEXT && Heading.opens(line, kind, null).isEmpty() && (line.isEmphasised() || dateline);
    }

    /** Lines between two rules at the very start, the first of them a key with its value. */
    private static int frontMatter(List<Line> lines) {
        boolean opens = lines.size() > 2 && lines.get(0).kind() == Kind.RULE && lines.get(1).kind() == Kind.TEXT
                && lines.get(1).contains(": ");
        for (int at = 1; opens && at < lines.size() && at < LONGEST_FRONT_MATTER; at++) {
            if (lines.get(at).kind() == Kind.RULE) {
                return at + 1;
            }
        }
        return 0;
    }

    private static int skipBlank(List<Line> lines, int from) {
        int at = from;
        while (at < lines.size() && lines.get(at).kind() == Kind.BLANK) {
            at++;
        }
        return at;
    }
}
