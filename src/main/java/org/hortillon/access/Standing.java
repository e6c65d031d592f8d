package org.hortillon.access;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.web.method.HandlerMethod;

/**
 * How sure it is that the one who looks is who they say, and what they may be once it is surer.
 *
 * @param way how they came in
 * @param whole the viewer with all roles of the account, also those that still wait for a second factor
 */
public record Standing(Way way, Viewer whole) {

    /** What must not be had by reading somebody's mailbox. */
    private static final Set<Role> GUARDED = EnumSet.of(Role.TEAM, Role.ADMINISTRATOR);

    /** The roles that wait for a second factor. */
    public Set<Role> waiting() {
        return whole.roles().stream()
                .filter(role -> !Viewer.current().has(role))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether a second factor would open this door. */
    public boolean wouldOpen(HandlerMethod method) {
        return !Doors.opens(method, Viewer.current()) && Doors.opens(method, whole);
    }

    /** The viewer with the roles that this way of coming in gives. */
    static Viewer shown(Viewer whole, Way way, boolean required) {
        if (way.isStrong() || !required) {
            return whole;
        }
        var roles =
                whole.roles().stream().filter(role -> !GUARDED.contains(role)).collect(Collectors.toSet());
        return new Viewer(whole.account(), whole.person(), whole.name(), roles);
    }
}
