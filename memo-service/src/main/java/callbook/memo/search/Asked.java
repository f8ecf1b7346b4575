package callbook.memo.search;

import java.time.Instant;

/**
 * What is searched for; a null condition admits all.
 *
 * @param words in web-search syntax: words, "phrases", OR and -without
 * @param author slug of the author
 * @param from published at or after
 * @param to published before
 * @param cycle that the memo's dateline names
 */
public record Asked(String words, String author, Instant from, Instant to, Integer cycle) {

    public Asked {
        // phones type these for the straight ones, which alone make a phrase
        words = words.replaceAll("[“”„«»]", "\"");
    }
}
