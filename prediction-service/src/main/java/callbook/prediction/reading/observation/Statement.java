package callbook.prediction.reading.observation;

import java.util.List;

/**
 * Things with the figures that a sentence gives for them; whether that is a fact is seen around it.
 *
 * @param subjects the indexes of their pieces
 * @param stated what is given for each of them, or for all in one list
 * @param first the index of its first piece
 */
record Statement(List<Integer> subjects, List<List<Stated>> stated, Tense tense, int first) {

    static Statement of(List<Integer> subjects, List<Stated> stated, Tense tense, int first) {
        return new Statement(List.copyOf(subjects), List.of(List.copyOf(stated)), tense, first);
    }

    /** What is given for a subject. */
    List<Stated> of(int subject) {
        return stated.size() == 1 ? stated.get(0) : stated.get(subject);
    }

    /** The index after its last piece. */
    int end() {
        List<Stated> last = stated.get(stated.size() - 1);
        return Math.max(last.get(last.size() - 1).end(), subjects.get(subjects.size() - 1) + 1);
    }

    /** The sign of its last move, 0 where it gives none. */
    int sign() {
        List<Stated> last = stated.get(stated.size() - 1);
        return last.get(0).sign();
    }
}
