package org.hortillon.companies.network;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.BindParam;

/** Who or what joins a network, or leaves it: {@code what} is {@code organisation} or {@code personne}. */
public record NetworkForm(
        @BindParam("quoi") String what,
        @BindParam("cle") String key,
        @BindParam("role") String role,
        @BindParam("faire") String act) {

    /** What an organisation may be in a network. */
    public static final List<String> ORGANISATIONS = List.of("lead", "member");

    /** What a person may be in a network. */
    public static final List<String> PEOPLE = List.of("coordinator", "representative");

    public NetworkForm(@Nullable String what, @Nullable String key, @Nullable String role, @Nullable String act) {
        this.what = what == null ? "" : what;
        this.key = key == null ? "" : key.strip();
        this.role = role == null ? "" : role;
        this.act = act == null ? "" : act;
    }

    boolean ofPerson() {
        return what.equals("personne");
    }

    boolean leaves() {
        return act.equals("retirer");
    }

    boolean hasRole() {
        return (ofPerson() ? PEOPLE : ORGANISATIONS).contains(role);
    }
}
