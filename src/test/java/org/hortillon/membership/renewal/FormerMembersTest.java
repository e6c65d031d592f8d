package org.hortillon.membership.renewal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.hortillon.access.Accounts;
import org.hortillon.access.Role;
import org.hortillon.membership.MembershipFixture;
import org.hortillon.testing.Browser;
import org.hortillon.testing.HubTest;
import org.hortillon.testing.TestClock;
import org.hortillon.testing.TestHub;
import org.junit.jupiter.api.Test;

/** Leaving the collective takes the member's role away on the day, and coming back gives it again. */
@HubTest
class FormerMembersTest {

    /** For members only. */
    private static final String INVITATIONS = "/moi/invitations";

    private final TestHub hub;

    FormerMembersTest(TestHub hub) {
        this.hub = hub;
        MembershipFixture.member(hub, "lea", "Brêche", "startup", "2023-05-04", true);
    }

    private Browser lea() {
        return hub.signedInAs(hub.value(UUID.class, "select id from people.people where key = 'lea'"), Role.MEMBER);
    }

    private Browser anew() {
        var browser = hub.visitor();
        browser.get(hub.inHub(() -> "/connexion/lien?jeton="
                + hub.bean(Accounts.class)
                        .link(hub.value(UUID.class, "select id from access.accounts"), Duration.ofHours(1), 1)));
        return browser;
    }

    private void night(Instant at) {
        hub.clockAt(at);
        hub.inHub(() -> hub.bean(FormerMembers.class).run());
    }

    @Test
    void on_the_day_the_role_and_all_sessions_end_and_their_own_data_stay_within_reach() {
        var lea = lea();
        assertThat(lea.submit("/moi/adhesion", "/moi/adhesion/depart", Map.of("date", "2024-12-16"))
                        .status())
                .isEqualTo(302);
        night(TestClock.START);
        assertThat(lea.get(INVITATIONS).status()).as("until the day").isEqualTo(200);

        night(TestClock.START.plus(Duration.ofDays(1)));
        assertThat(lea.get("/moi/connexion").status()).isNotEqualTo(200);
        var former = anew();
        assertThat(former.get(INVITATIONS).status()).isEqualTo(404);
        assertThat(former.get("/moi/donnees").status()).isEqualTo(200);
        assertThat(former.get("/moi/adhesion").status()).isEqualTo(200);
        assertThat(hub.visitor().get("/moi/donnees").status()).isEqualTo(404);
        assertThat(hub.count("access.audit where act = 'access.roles_changed'")).isOne();
    }

    @Test
    void who_comes_back_is_a_member_again() {
        var lea = lea();
        hub.execute("update membership.memberships set left_on = '2024-12-01'");
        night(TestClock.START);
        assertThat(lea.get("/moi/connexion").status()).isNotEqualTo(200);
        assertThat(anew().get(INVITATIONS).status()).isEqualTo(404);

        MembershipFixture.membership(hub, "lea", "startup", "2024-12-15", null);
        night(TestClock.START);
        var back = anew();
        assertThat(back.get(INVITATIONS).status()).isEqualTo(200);
        night(TestClock.START);
        assertThat(back.get(INVITATIONS).status()).as("nothing changes twice").isEqualTo(200);
    }

    @Test
    void a_role_that_was_given_to_somebody_who_never_was_a_member_stays() {
        var guest = hub.signedIn(Role.MEMBER);
        night(TestClock.START.plus(Duration.ofDays(400)));
        hub.clockAt(TestClock.START);
        assertThat(guest.get(INVITATIONS).status()).isEqualTo(200);
    }
}
