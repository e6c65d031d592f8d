package org.hortillon.imports;

/** Is told how far an import has come; it is called often and must be quick. */
@FunctionalInterface
public interface Progress {

    /** Nobody watches. */
    Progress UNSEEN = step -> {};

    void at(Step step);

    /** What an import does, in this order. */
    enum Phase {
        READING,
        CHECKING,
        WRITING,
        DONE
    }

    /**
     * A moment of an import.
     *
     * @param file what is being worked on
     * @param rows rows read or written so far
     * @param percent of the whole work, never less than before
     */
    record Step(Phase phase, String file, long rows, int percent) {}
}
