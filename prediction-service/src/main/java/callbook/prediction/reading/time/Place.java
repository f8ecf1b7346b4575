package callbook.prediction.reading.time;

import java.util.List;
import java.util.Optional;

import callbook.prediction.reading.words.Phrases;
import callbook.prediction.reading.words.Token;

/**
 * A place in a sentence where a rule tries to read a time.
 *
 * @param lead how the words before lead to it
 */
record Place(List<Token> tokens, int at, Moment moment, Lead lead) {

    /** The word before a time, by what it makes of it. */
    enum Lead {
        NONE,
        UPTO,
        BEFORE,
        ON,
        DURING,
        WITHIN,
        /** After "than" or "from": the date of a price, which may be past. */
        BASE
    }

    /** A time read, with the index after its last token. */
    record Found(Due due, int end) {
    }

    /** A rule of the grammar. */
    interface Rule {
        Optional<Found> read(Place place);
    }

    Place to(int index) {
        return new Place(tokens, index, moment, lead);
    }

    boolean has(int index) {
        return index >= 0 && index < tokens.size();
    }

    Token token(int index) {
        return tokens.get(index);
    }

    boolean is(int index, String norm) {
        return Words.is(tokens, index, norm);
    }

    Optional<Phrases.Match<String>> word(String wordClass, int index) {
        return Words.at(wordClass, tokens, index);
    }

    int skip(String wordClass, int index) {
        return Words.skip(wordClass, tokens, index);
    }

    /** A whole number of at most {@code digits} digits. */
    Optional<Integer> count(int index, int digits) {
        return has(index) && token(index).isCount(digits) ? Optional.of(Integer.valueOf(token(index).norm()))
                : Optional.empty();
    }
}
