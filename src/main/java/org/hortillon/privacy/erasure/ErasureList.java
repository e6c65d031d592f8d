package org.hortillon.privacy.erasure;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.hortillon.kernel.HubScope;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Which people were erased: kept beside the records, and in a file that a restored backup does not take back. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ErasureList {

    private final JdbcClient jdbc;
    private final ErasureFile file;

    ErasureList(JdbcClient jdbc, ErasureFile file) {
        this.jdbc = jdbc;
        this.file = file;
    }

    /** The file follows the commit: nobody is listed there who was not erased. */
    public void add(UUID person, Instant at, AskedBy by) {
        jdbc.sql("""
                        insert into privacy.erasures (person_id, erased_at, asked_by) values (?, ?, ?)
                        on conflict (hub_id, person_id) do nothing""").params(person, Timestamp.from(at), by.code()).update();
        var hub = HubScope.current().orElseThrow();
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                file.add(hub, person);
            }
        });
    }

    /** Those that the file names and who are not erased here: the records are older than the file. */
    @Transactional(readOnly = true)
    public List<UUID> undone() {
        var listed = file.people(HubScope.current().orElseThrow());
        return listed.isEmpty()
                ? List.of()
                : jdbc.sql("select id from people.people where id in (:people) and erased_at is null order by id")
                        .param("people", listed)
                        .query(UUID.class)
                        .list();
    }

    /** Writes into the file whom it lacks: a process may have ended between the commit and the file. */
    @Transactional(readOnly = true)
    public void complete() {
        var hub = HubScope.current().orElseThrow();
        var listed = new HashSet<>(file.people(hub));
        jdbc.sql("select person_id from privacy.erasures order by id").query(UUID.class).list().stream()
                .filter(person -> !listed.contains(person))
                .forEach(person -> file.add(hub, person));
    }
}
