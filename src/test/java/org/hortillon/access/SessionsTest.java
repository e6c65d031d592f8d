package org.hortillon.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.hortillon.testing.HubTest;
import org.hortillon.testing.TestHub;
import org.junit.jupiter.api.Test;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;

@HubTest
class SessionsTest {

    private static final String LAST_SEEN = "select last_access_time from access.sessions";
    private final TestHub hub;

    SessionsTest(TestHub hub) {
        this.hub = hub;
    }

    @Test
    void two_requests_may_both_be_the_first_to_keep_something() {
        hub.inHub(() -> race(hub.bean(JdbcIndexedSessionRepository.class)));
        assertThat(hub.count("access.sessions_attributes")).isOne();
    }

    private static <S extends Session> void race(SessionRepository<S> sessions) {
        var id = begin(sessions);
        var one = again(sessions, id);
        var other = again(sessions, id);
        one.setAttribute("word", "one");
        other.setAttribute("word", "other");
        sessions.save(one);
        sessions.save(other);
    }

    @Test
    void that_somebody_was_here_is_noted_once_a_minute() {
        hub.inHub(() -> {
            SessionRepository<? extends Session> sessions = hub.bean(JdbcIndexedSessionRepository.class);
            var id = begin(sessions);
            var first = hub.value(Long.class, LAST_SEEN);
            visit(sessions, id, Instant.ofEpochMilli(first).plus(Duration.ofSeconds(59)));
            assertThat(hub.value(Long.class, LAST_SEEN)).isEqualTo(first);
            visit(sessions, id, Instant.ofEpochMilli(first).plus(Duration.ofSeconds(61)));
            assertThat(hub.value(Long.class, LAST_SEEN)).isEqualTo(first + 61_000);
        });
    }

    @Test
    void sessions_that_ended_are_cleared_at_the_next_sign_in() {
        hub.signedIn(Role.MEMBER);
        hub.execute("update access.sessions set expiry_time = 1");
        hub.signedIn(Role.MEMBER);
        assertThat(hub.count("access.sessions")).isOne();
    }

    private static <S extends Session> String begin(SessionRepository<S> sessions) {
        var session = sessions.createSession();
        sessions.save(session);
        return session.getId();
    }

    private static <S extends Session> void visit(SessionRepository<S> sessions, String id, Instant at) {
        var session = again(sessions, id);
        session.setLastAccessedTime(at);
        sessions.save(session);
    }

    private static <S extends Session> S again(SessionRepository<S> sessions, String id) {
        return Objects.requireNonNull(sessions.findById(id));
    }
}
