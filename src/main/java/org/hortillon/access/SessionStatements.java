package org.hortillon.access;

import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.stereotype.Component;

/** Spring Session's statements, where those that it brings are not enough. */
@Component
class SessionStatements implements SessionRepositoryCustomizer<JdbcIndexedSessionRepository> {

    /** Two requests of one browser may both be the first to keep something, such as the word that guards its forms. */
    private static final String KEEP = """
            insert into %TABLE_NAME%_attributes (session_primary_id, attribute_name, attribute_bytes)
            values (?, ?, ?)
            on conflict on constraint sessions_attributes_pkey do update set attribute_bytes = excluded.attribute_bytes""";

    /** That somebody was here is noted once a minute: a reader does not wait for the disk at each page. */
    private static final String NOTE = """
            update %TABLE_NAME% kept
               set session_id = seen.session_id, last_access_time = seen.at, max_inactive_interval = seen.life,
                   expiry_time = seen.ends, principal_name = seen.who
              from (values (?, ?::bigint, ?::integer, ?::bigint, ?::text, ?))
                   as seen (session_id, at, life, ends, who, primary_id)
             where kept.primary_id = seen.primary_id
               and (kept.last_access_time < seen.at - 60000
                    or (kept.session_id, kept.max_inactive_interval, kept.principal_name)
                       is distinct from (seen.session_id, seen.life, seen.who))""";

    @Override
    public void customize(JdbcIndexedSessionRepository sessions) {
        sessions.setCreateSessionAttributeQuery(KEEP);
        sessions.setUpdateSessionQuery(NOTE);
    }
}
