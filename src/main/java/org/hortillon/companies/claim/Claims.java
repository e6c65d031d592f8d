package org.hortillon.companies.claim;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hortillon.access.Audit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Claims to companies, and the roles that come of them. */
@Component
@Transactional
public class Claims {

    /** What a person may be to a company. */
    public static final List<String> ROLES = List.of("founder", "manager", "employee");

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Audit audit;

    Claims(JdbcClient jdbc, Clock clock, Audit audit) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.audit = audit;
    }

    /** How a person stands to a company: the role on record, or null, and whether a claim waits. */
    @Transactional(readOnly = true)
    public Optional<Standing> standing(UUID person, String company) {
        return jdbc.sql("""
                        select c.id as company, c.key, c.name,
                               (select f.role from companies.founders f where f.company_id = c.id and f.person_id = :person) as role,
                               exists (select from companies.claims w
                                        where w.company_id = c.id and w.person_id = :person and w.state = 'open') as waits
                          from companies.companies c
                         where c.key = :company""")
                .param("person", person)
                .param("company", company)
                .query(Standing.class)
                .optional();
    }

    /** Asks; once, while it waits. */
    void ask(UUID person, UUID company, String role, String words) {
        jdbc.sql("""
                        insert into companies.claims (company_id, person_id, role, words, asked_at) values (?, ?, ?, ?, ?)
                        on conflict do nothing""")
                .params(company, person, role, words, Timestamp.from(clock.instant()))
                .update();
    }

    /** Of two who decide at once the first one does. */
    void accept(UUID claim) {
        jdbc.sql("""
                        with decided as (
                            update companies.claims set state = 'accepted', decided_at = ? where id = ? and state = 'open'
                            returning company_id, person_id, role)
                        insert into companies.founders (company_id, person_id, role)
                        select company_id, person_id, role from decided
                        on conflict (hub_id, company_id, person_id) do nothing""").params(Timestamp.from(clock.instant()), claim).update();
        note("companies.claim_accepted", claim);
    }

    void refuse(UUID claim, String reason) {
        jdbc.sql("""
                        update companies.claims set state = 'refused', decided_at = ?, reason = ?
                         where id = ? and state = 'open'""").params(Timestamp.from(clock.instant()), reason, claim).update();
        note("companies.claim_refused", claim);
    }

    @Transactional(readOnly = true)
    public List<Claim> open() {
        return claims("where w.state = 'open' order by w.asked_at", List.of());
    }

    @Transactional(readOnly = true)
    public List<Claim> of(UUID person) {
        return claims("where w.person_id = ? order by w.asked_at desc", List.of(person));
    }

    private List<Claim> claims(String which, List<?> parameters) {
        return jdbc.sql("""
                        select w.id, c.key as company, c.name as company_name, p.key as person,
                               btrim(p.given_name || ' ' || p.family_name) as person_name, w.role, w.words, w.asked_at, w.state, w.reason
                          from companies.claims w
                          join companies.companies c on c.id = w.company_id
                          join people.people p on p.id = w.person_id
                        """ + which).params(parameters).query(Claim::of).list();
    }

    private void note(String act, UUID claim) {
        var company = jdbc.sql(
                        "select c.name from companies.claims w join companies.companies c on c.id = w.company_id where w.id = ?")
                .param(claim)
                .query(String.class)
                .optional();
        company.ifPresent(name -> {
            if (act.equals("companies.claim_accepted")) {
                audit.note("companies.claim_accepted", "claim", claim, name);
            } else {
                audit.note("companies.claim_refused", "claim", claim, name);
            }
        });
    }
}
