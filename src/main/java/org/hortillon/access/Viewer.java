package org.hortillon.access;

import java.io.Serial;
import java.io.Serializable;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who is looking. Doors take a viewer and show what that viewer may see. */
public record Viewer(@Nullable UUID account, @Nullable UUID person, String name, Set<Role> roles)
        implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    /** Somebody who has not signed in. */
    public static final Viewer VISITOR = new Viewer(null, null, "", Set.of());

    public Viewer {
        roles = Set.copyOf(roles);
    }

    public boolean signedIn() {
        return account != null;
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }

    /** Whether this viewer runs the hub. */
    public boolean isTeam() {
        return has(Role.TEAM) || has(Role.ADMINISTRATOR);
    }

    /** The one who looks in the current request; a visitor outside one. */
    public static Viewer current() {
        return SignedIn.viewer();
    }
}
