package org.hortillon.access;

import java.time.Instant;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.hortillon.kernel.SecretWord;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.stereotype.Component;

/** The sessions of an account. They are named by a hash: whoever knows the name of one cannot be in it. */
@Component
public class Sessions {

    private static final int NAME = 16;
    private final ObjectProvider<JdbcIndexedSessionRepository> kept;

    Sessions(ObjectProvider<JdbcIndexedSessionRepository> kept) {
        this.kept = kept;
    }

    /** A session that has not ended. */
    public record Open(String name, @Nullable Arrival arrival, Instant lastSeen) {}

    /** The sessions of {@code account}, the last used first. */
    public List<Open> of(UUID account) {
        return all(account).values().stream()
                .map(Sessions::open)
                .sorted(Comparator.comparing(Open::lastSeen).reversed())
                .toList();
    }

    private static Open open(Session session) {
        return new Open(name(session.getId()), session.getAttribute(Arrival.NAME), session.getLastAccessedTime());
    }

    /** Ends the session {@code name} of {@code account}; false when there is none. */
    public boolean end(UUID account, String name) {
        return endWhere(account, id -> name(id).equals(name)) > 0;
    }

    /** Ends all sessions of {@code account} but the one of this id. */
    public void endOthers(UUID account, String id) {
        endWhere(account, other -> !other.equals(id));
    }

    /** Ends all sessions of {@code account}. */
    public void endAll(UUID account) {
        endWhere(account, id -> true);
    }

    private int endWhere(UUID account, Predicate<String> which) {
        var ids = all(account).keySet().stream().filter(which).toList();
        kept.ifAvailable(sessions -> ids.forEach(sessions::deleteById));
        return ids.size();
    }

    /** By their ids. Commands run without sessions. */
    private Map<String, ? extends Session> all(UUID account) {
        FindByIndexNameSessionRepository<? extends Session> sessions = kept.getIfAvailable();
        return sessions == null ? Map.of() : sessions.findByPrincipalName(account.toString());
    }

    /** Clears what ended. */
    void forgetEnded() {
        kept.ifAvailable(JdbcIndexedSessionRepository::cleanUpExpiredSessions);
    }

    /** What the session of this id is called. */
    public static String name(String id) {
        var hash = SecretWord.hash(id);
        return HexFormat.of().formatHex(hash, 0, NAME / 2);
    }
}
