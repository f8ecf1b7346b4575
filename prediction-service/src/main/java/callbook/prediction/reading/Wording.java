package callbook.prediction.reading;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import callbook.prediction.claim.Category;
import callbook.prediction.claim.Deadline;
import callbook.prediction.claim.Instrument;
import callbook.prediction.claim.Kind;
import callbook.prediction.claim.Terms;
import callbook.prediction.reading.items.Item;
import callbook.prediction.reading.items.Marker;
import callbook.prediction.reading.time.Moment;
import callbook.prediction.reading.time.TimeFinder;
import callbook.prediction.reading.words.Table;
import callbook.prediction.reading.words.Token;
import callbook.prediction.reading.words.Token.Type;
import callbook.prediction.reading.words.Tokenizer;

/** What single words of a memo mean by our own tables and grammars: a measure for what somebody else makes of them. */
public final class Wording {

    private static final Map<String, Instrument> SYMBOLS = Table.rows("instruments.csv").stream()
            .map(row -> new Instrument(row.get(0), Kind.valueOf(row.get(1))))
            .collect(Collectors.toMap(Instrument::symbol, Function.identity(), (first, again) -> first));

    /** "$100k", "1.2M". */
    private static final List<BigDecimal> SCALES = List.of(BigDecimal.ONE, new BigDecimal(1_000), new BigDecimal(1_000_000));

    private final TimeFinder times;

    /**
     * The words of a memo.
     *
     * @param writtenAt null where it is unknown
     */
    public Wording(Instant publishedAt, OffsetDateTime writtenAt) {
        this.times = new TimeFinder(Moment.of(publishedAt, writtenAt));
    }

    /** The instrument of a symbol that we know. */
    public static Optional<Instrument> symbol(String symbol) {
        return Optional.ofNullable(symbol).map(SYMBOLS::get);
    }

    /** The end that words state, for a call whose first subject is of that kind; empty where our grammar reads none. */
    public Optional<Deadline> deadline(String words, Kind subject) {
        List<Token> tokens = Tokenizer.tokens(words);
        for (int at = 0; at < tokens.size(); at++) {
            Optional<Deadline> found = times.at(tokens, at).map(match -> match.value().due().deadline(subject, words));
            if (found.isPresent()) {
                return found;
            }
        }
        return times.whole(tokens).map(due -> due.deadline(subject, words));
    }

    /** The symbols that words name by themselves, and not only by a class that they stand for. */
    public Set<String> named(String words) {
        return new Marker(times).items(Tokenizer.tokens(words)).stream()
                .flatMap(item -> item instanceof Item.Named named && !named.thing().proxy()
                        ? Stream.of(named.thing().move().symbol())
                        : Stream.empty())
                .collect(Collectors.toSet());
    }

    /** Whether words state a figure, whatever its sign; zero goes without saying. */
    public static boolean states(String words, BigDecimal figure) {
        BigDecimal size = figure.abs();
        return size.signum() == 0 || Tokenizer.tokens(words).stream().filter(token -> token.type() == Type.NUMBER)
                .map(token -> token.value().abs())
                .anyMatch(value -> SCALES.stream().anyMatch(scale -> value.multiply(scale).compareTo(size) == 0));
    }

    /** What sort of call it is. */
    public static Set<Category> categories(Terms terms, String words) {
        return Categories.of(terms, Tokenizer.tokens(words));
    }
}
