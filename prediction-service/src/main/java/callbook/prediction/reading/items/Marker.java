package callbook.prediction.reading.items;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import callbook.prediction.claim.Span;
import callbook.prediction.reading.time.TimeFinder;
import callbook.prediction.reading.time.Timed;
import callbook.prediction.reading.words.Phrases;
import callbook.prediction.reading.words.Token;
import callbook.prediction.reading.words.Token.Type;
import callbook.prediction.reading.words.Tokenizer;

/** Gives every token its role: a time, a thing, a figure or a word of the vocabulary, whichever takes the most tokens. */
public final class Marker {

    private static final Map<String, Role> MARKS = Map.ofEntries(Map.entry(",", Role.COMMA), Map.entry(";", Role.SEMICOLON),
            Map.entry(":", Role.COLON), Map.entry("—", Role.DASH), Map.entry("/", Role.SLASH),
            Map.entry("(", Role.OPEN_BRACKET),
            Map.entry(")", Role.CLOSE_BRACKET), Map.entry("?", Role.QUESTION),
            Map.entry("+", Role.OR_MORE));

    /** After these a date with a close or open is the date of a price. */
    private static final Set<Role> COMPARING = EnumSet.of(Role.THAN, Role.RELATIVE, Role.FROM);

    private final TimeFinder times;
    /** The number of the memo's own cycle, of which it may speak as of today; null where it is unknown. */
    private final String cycle;
    private final Kept<Span, Token> tokens = new Kept<>();
    private final Kept<Span, Item> items = new Kept<>();
    private final Kept<String, Item> values = new Kept<>();

    /** @param times of the one text that this marker is for */
    public Marker(TimeFinder times) {
        this(times, null);
    }

    /**
     * The marker of a memo that belongs to a cycle.
     *
     * @param cycle the number of that cycle, or null
     */
    public Marker(TimeFinder times, String cycle) {
        this.times = times;
        this.cycle = cycle;
    }

    /** The tokens of a sentence of the text. */
    public List<Token> tokens(String text, Span sentence) {
        return tokens.of(sentence, () -> Tokenizer.tokens(text, sentence));
    }

    /** The items of a sentence of the text. */
    public List<Item> items(String text, Span sentence) {
        return items.of(sentence, () -> items(tokens(text, sentence)));
    }

    /** The items of a value beside the text, as a tag has one; it may belong to thousands of calls. */
    public List<Item> items(String value) {
        return values.of(value, () -> items(Tokenizer.tokens(value)));
    }

    /** The items of tokens, in order; a full stop, a quotation mark or a lone sign is a {@code MARK}. */
    public List<Item> items(List<Token> tokens) {
        List<Item> items = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            int from = isCashtag(tokens, at) ? at + 1 : at;
            Phrases.Match<Item> found = found(tokens, from, compared(items));
            items.add(found.value());
            at = found.end();
        }
        return items;
    }

    private boolean isOwnCycle(List<Token> tokens, int at) {
        return cycle != null && at + 1 < tokens.size() && tokens.get(at).is("cycle") && tokens.get(at + 1).norm().equals(cycle);
    }

    private Phrases.Match<Item> found(List<Token> tokens, int from, boolean compared) {
        if (isOwnCycle(tokens, from)) {
            return new Phrases.Match<>(word(Role.NOISE, tokens, from, from + 2), from + 2);
        }
        Optional<Phrases.Match<Item>> timed = compared || times.mayOpen(tokens, from) ? timed(tokens, from, compared)
                : Optional.empty();
        Optional<Phrases.Match<Item>> found = timed.isPresent() ? timed : longest(tokens, from);
        return found.isPresent() ? found.get() : single(tokens, from);
    }

    private Optional<Phrases.Match<Item>> timed(List<Token> tokens, int from, boolean compared) {
        Optional<Phrases.Match<Item>> time = time(tokens, from, compared);
        return time.isPresent() ? time : undated(tokens, from);
    }

    private static boolean isCashtag(List<Token> tokens, int at) {
        return tokens.get(at).is("$") && at + 1 < tokens.size() && tokens.get(at + 1).type() == Type.WORD
                && tokens.get(at + 1).touches(tokens.get(at));
    }

    private static boolean compared(List<Item> before) {
        return !before.isEmpty() && COMPARING.contains(before.get(before.size() - 1).role());
    }

    private Optional<Phrases.Match<Item>> time(List<Token> tokens, int from, boolean compared) {
        Optional<Phrases.Match<Timed>> base = compared ? times.base(tokens, from) : Optional.empty();
        Optional<Phrases.Match<Timed>> time = base.or(() -> times.at(tokens, from));
        return time.map(found -> new Phrases.Match<>(
                new Item.When(found.value().due(), found.value().rule(), span(tokens, from, found.end())), found.end()));
    }

    private Optional<Phrases.Match<Item>> undated(List<Token> tokens, int from) {
        int end = times.undated(tokens, from);
        return end == 0 ? Optional.empty() : Optional.of(new Phrases.Match<>(word(Role.UNDATED, tokens, from, end), end));
    }

    private static Optional<Phrases.Match<Item>> longest(List<Token> tokens, int from) {
        Optional<Phrases.Match<Item>> best = Instruments.at(tokens, from)
                .map(thing -> new Phrases.Match<>(new Item.Named(thing.value(), span(tokens, from, thing.end())), thing.end()));
        Optional<Phrases.Match<Item>> figure = FigureReader.at(tokens, from)
                .map(found -> new Phrases.Match<>(new Item.Amount(found.value(), span(tokens, from, found.end())),
                        found.end()));
        Optional<Phrases.Match<Item>> word = Vocabulary.at(tokens, from)
                .map(role -> new Phrases.Match<>(word(role.value(), tokens, from, role.end()), role.end()));
        return longer(longer(best, figure), word);
    }

    private static Optional<Phrases.Match<Item>> longer(Optional<Phrases.Match<Item>> one,
            Optional<Phrases.Match<Item>> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.or(() -> other);
        }
        return other.get().end() > one.get().end() ? other : one;
    }

    private static Phrases.Match<Item> single(List<Token> tokens, int at) {
        Token token = tokens.get(at);
        Role role = switch (token.type()) {
            case MARK -> MARKS.getOrDefault(token.norm(), Role.MARK);
            case GARBLED -> Role.GARBLED;
            case WORD, NUMBER -> Role.UNKNOWN;
        };
        return new Phrases.Match<>(word(role, tokens, at, at + 1), at + 1);
    }

    private static Item word(Role role, List<Token> tokens, int from, int end) {
        if (end == from + 1) {
            return new Item.Word(role, tokens.get(from).norm(), tokens.get(from).span());
        }
        StringBuilder text = new StringBuilder();
        for (int at = from; at < end; at++) {
            text.append(at == from ? "" : " ").append(tokens.get(at).norm());
        }
        return new Item.Word(role, text.toString(), span(tokens, from, end));
    }

    private static Span span(List<Token> tokens, int from, int end) {
        return tokens.get(from).span().to(tokens.get(end - 1).span());
    }
}
