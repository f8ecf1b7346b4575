package callbook.scoring.record;

/** The figures of a group, what we saw published and what was only claimed later kept apart. Adding two adds each side. */
record Group(Figures witnessed, Figures backfilled) {

    static final Group NONE = new Group(Figures.NONE, Figures.NONE);

    static Group of(Published published, Figures figures) {
        return published.witnessed() ? new Group(figures, Figures.NONE) : new Group(Figures.NONE, figures);
    }

    Group plus(Group other) {
        return new Group(witnessed.plus(other.witnessed), backfilled.plus(other.backfilled));
    }
}
