package org.hortillon.people;

/** Lets a few people of the demo show what a profile can hold; only the demo asks for it. */
public interface DemoPeople {

    /** Those of the known keys who are there. */
    void introduceThemselves();
}
