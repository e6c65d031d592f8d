package org.hortillon.access;

import java.io.Serial;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;

/** A viewer as Spring Security carries it through a session. */
final class SignedIn extends AbstractAuthenticationToken {

    @Serial
    private static final long serialVersionUID = 2L;

    private final Viewer viewer;
    private final Viewer whole;
    private final Way way;

    SignedIn(Viewer whole, Way way, boolean secondFactorRequired) {
        this(Standing.shown(whole, way, secondFactorRequired), whole, way);
    }

    private SignedIn(Viewer viewer, Viewer whole, Way way) {
        super(AuthorityUtils.createAuthorityList(
                viewer.roles().stream().map(role -> "ROLE_" + role.name()).toList()));
        this.viewer = viewer;
        this.whole = whole;
        this.way = way;
        setAuthenticated(true);
    }

    /** The same viewer, as another person. */
    SignedIn as(UUID person) {
        return new SignedIn(as(viewer, person), as(whole, person), way);
    }

    private static Viewer as(Viewer viewer, UUID person) {
        return new Viewer(viewer.account(), person, viewer.name(), viewer.roles());
    }

    static Viewer viewer() {
        return current().map(in -> in.viewer).orElse(Viewer.VISITOR);
    }

    static Optional<Standing> standing() {
        return current().map(in -> new Standing(in.way, in.whole));
    }

    private static Optional<SignedIn> current() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof SignedIn in
                ? Optional.of(in)
                : Optional.empty();
    }

    @Override
    public Object getPrincipal() {
        return viewer;
    }

    @Override
    public Object getCredentials() {
        return "";
    }

    @Override
    public String getName() {
        return String.valueOf(viewer.account());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SignedIn in && in.whole.equals(whole) && in.way == way;
    }

    @Override
    public int hashCode() {
        return whole.hashCode();
    }
}
