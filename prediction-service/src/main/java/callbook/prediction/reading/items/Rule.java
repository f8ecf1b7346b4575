package callbook.prediction.reading.items;

/** A case in which a word counts as a thing although it may be something else; {@code clashes.csv} gives each word its own. */
enum Rule {
    /** A verb or a direction follows at once, or it stands in a list or a comparison with another thing. */
    SUBJECT {
        @Override
        boolean holds(Surroundings around, Form form) {
            return !around.isShouted() && around.isSubject(form);
        }
    },
    /** It has its capital inside a sentence that is otherwise in lower case. */
    INSIDE {
        @Override
        boolean holds(Surroundings around, Form form) {
            return !around.isShouted() && around.isInside();
        }
    },
    /** Not the whole sentence is in capitals. */
    QUIET {
        @Override
        boolean holds(Surroundings around, Form form) {
            return !around.isShouted() || around.isSubject(form);
        }
    },
    /** Never: not even a cashtag is enough, only an exchange. */
    LISTED {
        @Override
        boolean holds(Surroundings around, Form form) {
            return false;
        }
    };

    /** Whether this is such a case. */
    abstract boolean holds(Surroundings around, Form form);
}
