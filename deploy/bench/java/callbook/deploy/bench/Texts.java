package callbook.deploy.bench;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;

/** Memos of 4 KB, each with a call, no two alike. */
final class Texts {

    static final int BYTES = 4096;

    private static final String[] WORDS = """
            market close week rate yield credit dollar index breadth earnings margin supply demand range trend level spread
            volume option dealer hedge curve auction bank energy crude copper growth labour survey prices policy session
            position cash rally selloff support resistance momentum value quality small large sector rotation flow bid offer
            """.strip().split("\\s+");

    private final AtomicLong number = new AtomicLong();
    private final String filler = filler();

    byte[] next() {
        String head = "# Memo %d\n\n*Bench · 2026-03-31 02:16:01*\n\n---\n\n**Prediction:**\n\nIWM underperforms META over the next 48 hours.\n\n"
                .formatted(number.incrementAndGet());
        int bytes = head.getBytes(StandardCharsets.UTF_8).length;
        return (head + filler.substring(0, BYTES - bytes)).getBytes(StandardCharsets.UTF_8);
    }

    private static String filler() {
        Random random = new Random(4096);
        StringBuilder text = new StringBuilder();
        while (text.length() < BYTES) {
            text.append(WORDS[random.nextInt(WORDS.length)]).append(random.nextInt(9) == 0 ? ".\n\n" : " ");
        }
        return text.toString();
    }
}
