package callbook.memo.archive;

import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import callbook.memo.problem.DatabaseOutage;

/**
 * Memos as they are shown. A revision never changes, so what is kept of one is right for ever; which revision is the newest is
 * asked each time, since another instance may have taken a correction a moment ago.
 */
@ApplicationScoped
class ShownStore {

    /** A memo and its JSON, which takes longer to write than the memo to find. */
    record Shown(Memo memo, byte[] json) {

        /** In bytes, about: what a text holds beside its letters is little. */
        private int weight() {
            return json.length + 2 * memo.markdown().length();
        }
    }

    private static final long MOST_BYTES = 16 << 20;

    private static final Carpool.Room<UUID> ROOM = new Carpool.Room<>(64, 64, id -> 1);

    private final MemoStore memos;
    private final Carpool<UUID, Optional<Integer>> newest;
    private final ObjectMapper json;
    private final Cache<RevisionKey, Shown> kept = Caffeine.newBuilder().maximumWeight(MOST_BYTES)
            .weigher((RevisionKey key, Shown shown) -> shown.weight()).executor(Runnable::run).build();

    ShownStore(MemoStore memos, ObjectMapper json) {
        this.memos = memos;
        this.newest = new Carpool<>(ROOM, memos::newest, DatabaseOutage::isBehind);
        this.json = json;
    }

    /** The memo in its current revision. */
    Optional<Shown> find(UUID id) {
        return newest.ask(id).flatMap(revision -> find(new RevisionKey(id, revision)));
    }

    /** One revision of a memo. */
    Optional<Shown> find(RevisionKey key) {
        Optional<Shown> known = Optional.ofNullable(kept.getIfPresent(key));
        return known.isPresent() ? known : memos.find(key).map(memo -> keep(key, memo));
    }

    private Shown keep(RevisionKey key, Memo memo) {
        try {
            Shown shown = new Shown(memo, json.writeValueAsBytes(memo));
            kept.put(key, shown);
            return shown;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a memo that cannot be written as JSON", e);
        }
    }
}
