package callbook.prediction.reading.observation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import callbook.prediction.claim.Span;
import callbook.prediction.reading.items.Item;
import callbook.prediction.reading.items.Marker;
import callbook.prediction.reading.items.Role;
import callbook.prediction.reading.words.Phrases;
import callbook.prediction.reading.words.Table;
import callbook.prediction.reading.words.Token;

/** Cuts a sentence into pieces: things, figures and times as for a call, the words by a table of their own. */
final class Lexer {

    private static final Phrases<Part> WORDS = load();
    private static final Map<String, Part> MARKS = Map.ofEntries(Map.entry(",", Part.COMMA), Map.entry(":", Part.COLON),
            Map.entry(";", Part.STOP), Map.entry("—", Part.STOP), Map.entry(".", Part.STOP), Map.entry("!", Part.STOP),
            Map.entry("(", Part.OPEN), Map.entry(")", Part.CLOSE), Map.entry("[", Part.OPEN), Map.entry("]", Part.CLOSE),
            Map.entry("/", Part.SLASH), Map.entry("\"", Part.QUOTE), Map.entry("?", Part.QUESTION),
            Map.entry("$", Part.LIGHT), Map.entry("~", Part.LIGHT), Map.entry("=", Part.LIGHT));

    private final Marker marker;

    Lexer(Marker marker) {
        this.marker = marker;
    }

    /** The pieces of a sentence; none where it has no thing or no figure, and so no fact. */
    Pieces pieces(String text, Span sentence) {
        List<Item> marked = marker.items(text, sentence);
        Map<Integer, Item> items = new HashMap<>();
        if (isWorthwhile(marked)) {
            marked.stream().filter(Lexer::isSpecial).forEach(item -> items.put(item.span().start(), item));
            return pieces(marker.tokens(text, sentence), items);
        }
        return new Pieces(List.of());
    }

    private static boolean isWorthwhile(List<Item> items) {
        boolean thing = false;
        boolean figure = false;
        for (Item item : items) {
            thing |= item.is(Role.THING);
            figure |= item.is(Role.FIGURE);
        }
        return thing && figure;
    }

    private static Pieces pieces(List<Token> tokens, Map<Integer, Item> items) {
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            Item item = items.get(tokens.get(at).span().start());
            int end = item == null ? word(tokens, at, items, pieces) : end(tokens, at, item.span().end());
            if (item != null) {
                pieces.add(new Piece(part(item, tokens.subList(at, end)), item, item.span()));
            }
            at = end;
        }
        return new Pieces(pieces);
    }

    private static boolean isSpecial(Item item) {
        return item.is(Role.THING) || item.is(Role.FIGURE) || item.is(Role.TIME);
    }

    private static int end(List<Token> tokens, int from, int stop) {
        int at = from + 1;
        while (at < tokens.size() && tokens.get(at).span().start() < stop) {
            at++;
        }
        return at;
    }

    private static Part part(Item item, List<Token> tokens) {
        return switch (item.role()) {
            case THING -> Part.THING;
            case FIGURE -> Part.FIGURE;
            default -> tokens.stream().anyMatch(token -> Times.isComing(token.norm())) ? Part.COMING : Part.TIME;
        };
    }

    /** A word or a phrase that reaches into no thing, figure or time; returns the index after it. */
    private static int word(List<Token> tokens, int at, Map<Integer, Item> items, List<Piece> pieces) {
        Optional<Phrases.Match<Part>> longest = WORDS.longest(tokens, at);
        Optional<Phrases.Match<Part>> found = longest.isEmpty() || isFree(tokens, at, longest.get().end(), items) ? longest
                : WORDS.all(tokens, at).stream().filter(match -> isFree(tokens, at, match.end(), items)).findFirst();
        int end = found.map(Phrases.Match::end).orElse(at + 1);
        Part part = found.map(Phrases.Match::value).orElseGet(() -> MARKS.getOrDefault(tokens.get(at).norm(), Part.OTHER));
        pieces.add(new Piece(part, null, tokens.get(at).span().to(tokens.get(end - 1).span())));
        return end;
    }

    private static boolean isFree(List<Token> tokens, int from, int end, Map<Integer, Item> items) {
        for (int at = from; at < end; at++) {
            if (items.containsKey(tokens.get(at).span().start())) {
                return false;
            }
        }
        return true;
    }

    private static Phrases<Part> load() {
        Phrases<Part> words = new Phrases<>();
        Table.rows("observations.csv").stream().filter(row -> !row.get(0).equals(Times.ROW))
                .forEach(row -> Table.values(row.get(1)).forEach(phrase -> words.add(phrase, Part.valueOf(row.get(0)))));
        return words;
    }
}
