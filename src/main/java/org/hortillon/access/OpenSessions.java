package org.hortillon.access;

import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Sessions that are open: what an account says anew reaches whoever is signed in already. */
@Component
public class OpenSessions {

    private final ObjectProvider<JdbcIndexedSessionRepository> sessions;
    private final JdbcClient jdbc;
    private final TransactionOperations quiet;

    OpenSessions(
            ObjectProvider<JdbcIndexedSessionRepository> sessions,
            JdbcClient jdbc,
            TransactionOperations springSessionTransactionOperations) {
        this.sessions = sessions;
        this.jdbc = jdbc;
        this.quiet = springSessionTransactionOperations;
    }

    /** After the commit that gave accounts to this person: who is signed in with them is this person at once. */
    public void follow(UUID person) {
        var accounts = quiet.execute(status -> jdbc.sql("select id from access.accounts where person_id = ?")
                .param(person)
                .query(UUID.class)
                .list());
        sessions.ifAvailable(repository -> accounts.forEach(account -> follow(repository, account, person)));
    }

    private static <S extends Session> void follow(
            FindByIndexNameSessionRepository<S> repository, UUID account, UUID person) {
        repository.findByPrincipalName(account.toString()).values().forEach(session -> {
            var key = HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY;
            if (session.getAttribute(key) instanceof SecurityContextImpl context
                    && context.getAuthentication() instanceof SignedIn signedIn) {
                session.setAttribute(key, new SecurityContextImpl(signedIn.as(person)));
                repository.save(session);
            }
        });
    }
}
