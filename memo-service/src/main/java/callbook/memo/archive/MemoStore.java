package callbook.memo.archive;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** The stored memos. */
@ApplicationScoped
public class MemoStore {

    /** The memo in its current revision. */
    @Transactional
    public Optional<Memo> find(UUID id) {
        return MemoRevisionEntity
                .<MemoRevisionEntity> find("memoId = ?1 order by revision desc", id).firstResultOptional()
                .map(MemoRevisionEntity::memo);
    }

    /** The named revisions; one that does not exist is left out. */
    @Transactional
    public Map<RevisionKey, Memo> revisions(List<RevisionKey> keys) {
        List<UUID> ids = keys.stream().map(RevisionKey::memoId).distinct().toList();
        return MemoRevisionEntity.<MemoRevisionEntity> stream("memoId in ?1", ids).map(MemoRevisionEntity::memo)
                .filter(m -> keys.contains(new RevisionKey(m.id(), m.revision())))
                .collect(Collectors.toMap(m -> new RevisionKey(m.id(), m.revision()), m -> m));
    }
}
