package org.hortillon.access;

import java.io.Serial;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;

/** A viewer as Spring Security carries it through a session. */
final class SignedIn extends AbstractAuthenticationToken {

    @Serial
    private static final long serialVersionUID = 1L;

    private final Viewer viewer;

    SignedIn(Viewer viewer) {
        super(AuthorityUtils.createAuthorityList(
                viewer.roles().stream().map(role -> "ROLE_" + role.name()).toList()));
        this.viewer = viewer;
        setAuthenticated(true);
    }

    static Viewer viewer() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof SignedIn in
                ? in.viewer
                : Viewer.VISITOR;
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
        return other instanceof SignedIn in && in.viewer.equals(viewer);
    }

    @Override
    public int hashCode() {
        return viewer.hashCode();
    }
}
