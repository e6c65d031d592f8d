package org.hortillon.people;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Consents that a module keeps with its own records; offered as a bean, so that a person finds all in one place. */
public interface FurtherConsents {

    List<Consent> of(UUID person);

    /** Ends the consent {@code id} of {@code person}, if it is that person's and stands; nothing of it is shown any more. */
    void withdraw(UUID person, UUID id, LocalDate on);
}
