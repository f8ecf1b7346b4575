package callbook.deploy.bench;

import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** Ids that grow with time, as the services' do (UUIDv7): random ones would scatter an index's pages. */
final class Ids {

    private Ids() {
    }

    static UUID next() {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        return new UUID(System.currentTimeMillis() << 16 | 0x7000 | random.nextInt(1 << 12),
                random.nextLong() >>> 2 | Long.MIN_VALUE);
    }
}
