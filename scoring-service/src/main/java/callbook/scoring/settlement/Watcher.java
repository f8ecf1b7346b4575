package callbook.scoring.settlement;

import callbook.scoring.calendar.Session;

/** Looks at the sessions of a window one by one. */
sealed interface Watcher permits Watch, PairWatch {

    /** What there is of one session. */
    Look look(Session session);
}
