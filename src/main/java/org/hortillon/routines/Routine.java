package org.hortillon.routines;

/**
 * Work that is done for each hub when it is due, offered by a module as a bean. A hub that never had it has it at once.
 * It may be done again after it failed or its machine was lost, so doing it twice must be as good as once.
 */
public interface Routine {

    /** Message key of what it does; it also names it in the database, so it does not change. */
    String name();

    /** When it is due. */
    Rhythm rhythm();

    /** Does it for the current hub, outside a transaction; what it throws is logged, shown to the team, and tried again. */
    void run();
}
