package callbook.prediction.reading.words;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the longest phrase of a table that begins at a token. A phrase is cut into tokens like any text: "10-year" is two. */
public final class Phrases<V> {

    /** A phrase found: its meaning and the index after its last token. */
    public record Match<V>(V value, int end) {
    }

    private static final class Node<V> {
        private final Map<String, Node<V>> next = new HashMap<>();
        private V value;
    }

    private final Node<V> root = new Node<>();
    /** Of all first words so far; null as soon as there is another one. */
    private volatile Openers openers;

    /** Adds a phrase; a phrase stands for one thing only. */
    public void add(String phrase, V value) {
        add(norms(phrase), value);
    }

    /** Adds a phrase that is cut already. */
    public void add(List<String> norms, V value) {
        Node<V> node = root;
        for (String norm : norms) {
            node = node.next.computeIfAbsent(norm, n -> new Node<>());
        }
        if (node == root || node.value != null && !node.value.equals(value)) {
            throw new IllegalStateException("the phrase " + norms + " is empty or stands twice");
        }
        node.value = value;
        openers = null;
    }

    /** How a phrase is cut for looking up. */
    public static List<String> norms(String phrase) {
        return Tokenizer.tokens(phrase).stream().map(Token::norm).toList();
    }

    /** Whether a phrase begins with a token. */
    public boolean mayOpen(Token token) {
        return first(token) != null;
    }

    private Node<V> first(Token token) {
        Openers known = openers;
        if (known == null) {
            known = new Openers(root.next.keySet());
            openers = known;
        }
        return known.may(token.norm()) ? root.next.get(token.norm()) : null;
    }

    /** The longest phrase that begins at a token. */
    public Optional<Match<V>> longest(List<Token> tokens, int from) {
        Node<V> node = from < tokens.size() ? first(tokens.get(from)) : null;
        V value = null;
        int end = from;
        for (int at = from + 1; node != null; at++) {
            if (node.value != null) {
                value = node.value;
                end = at;
            }
            node = at < tokens.size() ? node.next.get(tokens.get(at).norm()) : null;
        }
        return value == null ? Optional.empty() : Optional.of(new Match<>(value, end));
    }

    /** Every phrase that begins at a token, the longest first. */
    public List<Match<V>> all(List<Token> tokens, int from) {
        Node<V> node = from < tokens.size() ? first(tokens.get(from)) : null;
        if (node == null) {
            return List.of();
        }
        List<Match<V>> found = new ArrayList<>();
        for (int at = from + 1; node != null; at++) {
            if (node.value != null) {
                found.add(new Match<>(node.value, at));
            }
            node = at < tokens.size() ? node.next.get(tokens.get(at).norm()) : null;
        }
        Collections.reverse(found);
        return found;
    }
}
