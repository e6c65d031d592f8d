package org.hortillon.events.registration;

import java.util.Optional;
import java.util.UUID;
import org.hortillon.access.Role;
import org.hortillon.access.Viewer;
import org.hortillon.events.registration.RegistrationRules.Who;

/**
 * Who sends a form.
 *
 * @param person who that is, when the account that is signed in belongs to somebody
 */
record Sender(Optional<UUID> person, Who who) {

    static Sender of(Viewer viewer, Optional<UUID> person) {
        var member = viewer.has(Role.MEMBER) || viewer.isTeam();
        return new Sender(person, member ? Who.MEMBER : Who.VISITOR);
    }
}
