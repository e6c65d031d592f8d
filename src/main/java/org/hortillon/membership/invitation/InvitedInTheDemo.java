package org.hortillon.membership.invitation;

import java.util.Set;
import java.util.UUID;
import org.hortillon.access.Role;
import org.hortillon.access.Viewer;
import org.hortillon.kernel.DemoScene;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Camille of the team, and Sarah Dubois, each invite somebody to Amiens 2024. */
@Component
@Transactional
class InvitedInTheDemo implements DemoScene {

    private final JdbcClient jdbc;
    private final Inviting inviting;

    InvitedInTheDemo(JdbcClient jdbc, Inviting inviting) {
        this.jdbc = jdbc;
        this.inviting = inviting;
    }

    @Override
    public void play(UUID team) {
        var invited = jdbc.sql("select exists (select from membership.invitations)")
                .query(Boolean.class)
                .single();
        if (invited) {
            return;
        }
        inviting.invite(
                new InvitationForm(
                        "Nadège",
                        "Wattelet",
                        "nadege.wattelet@exemple.fr",
                        "Nous avons parlé de votre atelier de reliure au marché de Noël : venez nous raconter la suite.",
                        "fr"),
                new Viewer(team, null, "Camille", Set.of(Role.TEAM)),
                null);
        jdbc.sql("select id from people.people where key = 'sarah-dubois'")
                .query(UUID.class)
                .optional()
                .ifPresent(sarah -> inviting.invite(
                        new InvitationForm(
                                "Owen",
                                "Hartley",
                                "owen.hartley@exemple.fr",
                                "You asked who to meet in Amiens. Everybody is here.",
                                "en"),
                        new Viewer(team, sarah, "Sarah Dubois", Set.of(Role.MEMBER)),
                        sarah));
    }
}
