package callbook.prediction.reading.items;

import callbook.prediction.claim.Span;
import callbook.prediction.reading.time.Due;
import callbook.prediction.reading.time.TimeRule;

/** A piece of a sentence with its role. */
public sealed interface Item {

    /** What it does in the sentence. */
    Role role();

    /** Where it stands. */
    Span span();

    /** Whether it has that role. */
    default boolean is(Role wanted) {
        return role() == wanted;
    }

    /** A word, a phrase or a mark. */
    record Word(Role role, String text, Span span) implements Item {
    }

    /** Something with a price. */
    record Named(Thing thing, Span span) implements Item {
        @Override
        public Role role() {
            return Role.THING;
        }
    }

    /** A figure with its unit. */
    record Amount(Figure figure, Span span) implements Item {
        @Override
        public Role role() {
            return Role.FIGURE;
        }
    }

    /** A time, with the preposition that leads to it. */
    record When(Due due, TimeRule rule, Span span) implements Item {
        @Override
        public Role role() {
            return Role.TIME;
        }
    }
}
