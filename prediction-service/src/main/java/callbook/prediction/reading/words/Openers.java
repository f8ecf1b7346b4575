package callbook.prediction.reading.words;

import java.util.Collection;

/**
 * Tells of most words, by one bit, that no phrase of a table begins with them: a text asks dozens of tables about each of its
 * words, and nearly always in vain.
 */
final class Openers {

    /** So few words share their bit with another one that the table is hardly ever asked for nothing. */
    private static final int BITS_A_WORD = 16;

    private final long[] bits;

    Openers(Collection<String> words) {
        bits = new long[Integer.highestOneBit(Math.max(1, words.size() * BITS_A_WORD / Long.SIZE) * 2 - 1)];
        words.forEach(word -> bits[index(spread(word))] |= 1L << spread(word));
    }

    /** Whether a phrase may begin with a word; if not, none does. */
    boolean may(String word) {
        int hash = spread(word);
        return (bits[index(hash)] >>> hash & 1) != 0;
    }

    private int index(int hash) {
        return hash >>> 6 & bits.length - 1;
    }

    private static int spread(String word) {
        int hash = word.hashCode();
        return hash ^ hash >>> 16;
    }
}
