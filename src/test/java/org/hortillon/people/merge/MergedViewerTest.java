package org.hortillon.people.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hortillon.access.Role;
import org.hortillon.access.Viewer;
import org.hortillon.testing.HubTest;
import org.hortillon.testing.TestHub;
import org.junit.jupiter.api.Test;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;

@HubTest
class MergedViewerTest {

    @Test
    void who_is_signed_in_under_the_record_that_goes_is_the_person_who_is_kept(TestHub hub) {
        MergeFixture.fill(hub);
        var path = hub.signInPath(Role.MEMBER);
        var account = hub.value(UUID.class, "select id from access.accounts order by created_at desc, id desc limit 1");
        hub.execute(
                "update access.accounts set person_id = (select id from people.people where key = 'lea-2') where id = ?",
                account);
        var lea = hub.visitor();
        lea.get(path);
        var merge = MergeFixture.merge(hub, MergeFixture.KEPT, MergeFixture.GONE);
        assertThat(person(hub, account)).isEqualTo(List.of(Optional.of(id(hub, "lea"))));
        assertThat(lea.get("/").status()).isEqualTo(200);
        assertThat(MergeFixture.undo(hub, merge)).isEqualTo(302);
        assertThat(person(hub, account)).isEqualTo(List.of(Optional.of(id(hub, "lea-2"))));
    }

    private static UUID id(TestHub hub, String key) {
        return hub.value(UUID.class, "select id from people.people where key = ?", key);
    }

    /** Whom the sessions of an account carry. */
    private static List<Optional<UUID>> person(TestHub hub, UUID account) {
        FindByIndexNameSessionRepository<? extends Session> sessions = hub.bean(JdbcIndexedSessionRepository.class);
        return hub.inHub(() -> sessions.findByPrincipalName(account.toString()).values().stream()
                .map(MergedViewerTest::person)
                .toList());
    }

    private static Optional<UUID> person(Session session) {
        Object kept = session.getAttribute("SPRING_SECURITY_CONTEXT");
        var who = kept instanceof SecurityContext context ? context.getAuthentication() : null;
        return who != null && who.getPrincipal() instanceof Viewer viewer
                ? Optional.ofNullable(viewer.person())
                : Optional.empty();
    }
}
