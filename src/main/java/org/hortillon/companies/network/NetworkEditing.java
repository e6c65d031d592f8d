package org.hortillon.companies.network;

import org.hortillon.access.Audit;
import org.hortillon.markdown.Markdown;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Networks as the team keeps them. */
@Component
@Transactional
class NetworkEditing {

    private final JdbcClient jdbc;
    private final Audit audit;

    NetworkEditing(JdbcClient jdbc, Audit audit) {
        this.jdbc = jdbc;
        this.audit = audit;
    }

    /** False when there is one of this name. */
    boolean found(String name, String summary) {
        var founded = jdbc.sql("""
                        insert into companies.networks (key, name, summary) values (?, ?, nullif(?, ''))
                        on conflict (hub_id, key) do nothing""").params(Markdown.slug(name), name, summary).update() > 0;
        if (founded) {
            audit.note("companies.network_founded", "network", null, name);
        }
        return founded;
    }

    /** False when there is nobody or nothing of that key. */
    boolean change(String network, NetworkForm form) {
        var done = (form.leaves() ? leave(network, form) : join(network, form)) > 0;
        if (done) {
            audit.note("companies.network_changed", "network", null, network);
        }
        return done;
    }

    private int join(String network, NetworkForm form) {
        var sql = form.ofPerson() ? """
                        insert into companies.network_people (network_id, person_id, role)
                        select n.id, p.id, ? from companies.networks n, people.people p
                         where n.key = ? and p.key = ? and p.merged_into is null
                        on conflict (hub_id, network_id, person_id) do update set role = excluded.role""" : """
                        insert into companies.network_members (network_id, company_id, role)
                        select n.id, c.id, ? from companies.networks n, companies.companies c where n.key = ? and c.key = ?
                        on conflict (hub_id, network_id, company_id) do update set role = excluded.role""";
        return jdbc.sql(sql).params(form.role(), network, form.key()).update();
    }

    private int leave(String network, NetworkForm form) {
        var sql = form.ofPerson() ? """
                        delete from companies.network_people w using companies.networks n, people.people p
                         where w.network_id = n.id and w.person_id = p.id and n.key = ? and p.key = ?""" : """
                        delete from companies.network_members m using companies.networks n, companies.companies c
                         where m.network_id = n.id and m.company_id = c.id and n.key = ? and c.key = ?""";
        return jdbc.sql(sql).params(network, form.key()).update();
    }
}
