package org.hortillon.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import org.hortillon.testing.Browser;
import org.hortillon.testing.HubTest;
import org.hortillon.testing.TestHub;
import org.junit.jupiter.api.Test;

/** Whose roles change is out, on every device: no session outlives what it was opened for. */
@HubTest
class RoleChangeTest {

    private static final String EMAIL = "ana@exemple.fr";
    private final TestHub hub;
    private final UUID account;

    RoleChangeTest(TestHub hub) {
        this.hub = hub;
        this.account = open(Role.MEMBER);
    }

    private UUID open(Role... roles) {
        return hub.inHub(() -> hub.bean(Accounts.class).open(EMAIL, "Ana Diaz", Set.of(roles)));
    }

    private Browser in() {
        var link = hub.inHub(() -> hub.bean(Accounts.class).link(account, java.time.Duration.ofHours(1), 1));
        var browser = hub.visitor();
        assertThat(browser.get("/connexion/lien?jeton=" + link).status()).isEqualTo(302);
        return browser;
    }

    private static boolean isIn(Browser browser) {
        return browser.get("/moi/connexion").status() == 200;
    }

    @Test
    void all_sessions_end_when_roles_are_added_or_taken_and_the_next_has_another_id() {
        var laptop = in();
        var telephone = in();
        assertThat(isIn(laptop) && isIn(telephone)).isTrue();
        var before = laptop.cookie("hortillon");

        assertThat(open(Role.MEMBER, Role.TEAM)).isEqualTo(account);
        assertThat(isIn(laptop)).isFalse();
        assertThat(isIn(telephone)).isFalse();
        var anew = in();
        assertThat(anew.get("/equipe").status()).isEqualTo(200);
        assertThat(anew.cookie("hortillon")).isNotEqualTo(before);

        open(Role.MEMBER);
        assertThat(isIn(anew)).isFalse();
        assertThat(in().get("/equipe").status()).isEqualTo(404);
    }

    @Test
    void the_same_roles_in_whatever_order_end_nothing_and_nobody_else_is_out() {
        open(Role.TEAM, Role.MEMBER);
        var browser = in();
        var other = hub.signedIn(Role.TEAM);
        open(Role.MEMBER, Role.TEAM);
        assertThat(isIn(browser)).isTrue();
        open(Role.MEMBER);
        assertThat(isIn(other)).isTrue();
    }
}
