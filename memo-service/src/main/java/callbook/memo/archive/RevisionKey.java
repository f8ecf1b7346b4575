package callbook.memo.archive;

import java.io.Serializable;
import java.util.UUID;

/** Names one revision of one memo. */
public record RevisionKey(UUID memoId, int revision) implements Serializable {
}
