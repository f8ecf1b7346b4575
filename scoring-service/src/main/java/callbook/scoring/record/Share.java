package callbook.scoring.record;

/** What a memo adds to one group. */
record Share(GroupKey key, Group group) {

    static Share of(GroupKey key, Published published, Figures figures) {
        return new Share(key, Group.of(published, figures));
    }
}
