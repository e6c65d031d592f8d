package org.hortillon.companies.claim;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hortillon.access.Audit;
import org.hortillon.companies.DecisionLetters;
import org.hortillon.companies.DecisionLetters.Decided;
import org.jspecify.annotations.Nullable;
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
    private final DecisionLetters letters;

    Claims(JdbcClient jdbc, Clock clock, Audit audit, DecisionLetters letters) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.audit = audit;
        this.letters = letters;
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

    /** Of two who decide at once the first one does; whoever asked is told by mail. */
    void accept(UUID claim) {
        decide(claim, "accepted", null).ifPresent(decided -> {
            jdbc.sql("""
                            insert into companies.founders (company_id, person_id, role)
                            select company_id, person_id, role from companies.claims where id = ?
                            on conflict (hub_id, company_id, person_id) do nothing""").param(claim).update();
            letters.tell("companies.claim_accepted", decided, "");
            audit.note("companies.claim_accepted", "claim", claim, decided.company());
        });
    }

    void refuse(UUID claim, String reason) {
        decide(claim, "refused", reason).ifPresent(decided -> {
            letters.tell("companies.claim_refused", decided, reason);
            audit.note("companies.claim_refused", "claim", claim, decided.company());
        });
    }

    private Optional<Decided> decide(UUID claim, String state, @Nullable String reason) {
        return jdbc.sql("""
                        update companies.claims w set state = :state, decided_at = :now, reason = :reason
                          from companies.companies c
                         where w.id = :claim and w.state = 'open' and c.id = w.company_id
                        returning w.id, w.person_id as person, c.name as company, '/moi/entreprises' as path""")
                .param("state", state)
                .param("now", Timestamp.from(clock.instant()))
                .param("reason", reason)
                .param("claim", claim)
                .query(Decided.class)
                .optional();
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
}
