package org.hortillon.companies.edit;

import java.sql.ResultSet;
import java.sql.SQLException;
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

/** Proposed changes to the public fields of companies. */
@Component
@Transactional
public class Edits {

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Audit audit;
    private final DecisionLetters letters;

    Edits(JdbcClient jdbc, Clock clock, Audit audit, DecisionLetters letters) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.audit = audit;
        this.letters = letters;
    }

    /** A company of somebody, and what that person is to it. */
    public record Own(UUID id, String key, String name, String role, boolean waits) {}

    @Transactional(readOnly = true)
    public List<Own> companiesOf(UUID person) {
        return jdbc.sql("""
                        select c.id, c.key, c.name, f.role,
                               exists (select from companies.edits e where e.company_id = c.id and e.state = 'open') as waits
                          from companies.founders f
                          join companies.companies c on c.id = f.company_id
                         where f.person_id = ?
                         order by c.name""").param(person).query(Own.class).list();
    }

    /** The public fields as they are now. */
    @Transactional(readOnly = true)
    EditForm now(UUID company) {
        return jdbc.sql(
                        "select tagline, tagline_en, description, description_en, website, stage from companies.companies where id = ?")
                .param(company)
                .query((row, number) -> form(row))
                .single();
    }

    /** What waits to be read for a company. */
    @Transactional(readOnly = true)
    Optional<EditForm> waiting(UUID company) {
        return jdbc.sql("""
                        select tagline, tagline_en, description, description_en, website, stage
                          from companies.edits where company_id = ? and state = 'open'""").param(company).query((row, number) -> form(row)).optional();
    }

    /** A newer proposal takes the place of the one that waits. */
    void propose(UUID person, UUID company, EditForm form) {
        jdbc.sql("delete from companies.edits where company_id = ? and state = 'open'")
                .param(company)
                .update();
        jdbc.sql("""
                        insert into companies.edits
                               (company_id, person_id, tagline, tagline_en, description, description_en, website, stage, asked_at)
                        values (?, ?, nullif(?, ''), nullif(?, ''), nullif(?, ''), nullif(?, ''), nullif(?, ''), nullif(?, ''), ?)""")
                .params(
                        company,
                        person,
                        form.tagline(),
                        form.taglineEn(),
                        form.description(),
                        form.descriptionEn(),
                        form.website(),
                        form.stage(),
                        Timestamp.from(clock.instant()))
                .update();
    }

    /** The page says from now on what was proposed; whoever proposed it is told by mail. */
    public void accept(UUID edit) {
        decide(edit, "accepted", null).ifPresent(decided -> {
            jdbc.sql("""
                            update companies.companies c
                               set tagline = e.tagline, tagline_en = e.tagline_en, description = e.description,
                                   description_en = e.description_en, website = e.website, stage = e.stage
                              from companies.edits e
                             where e.id = ? and c.id = e.company_id""").param(edit).update();
            letters.tell("companies.edit_accepted", decided, "");
            audit.note("companies.edit_accepted", "company", edit, decided.company());
        });
    }

    public void refuse(UUID edit, String reason) {
        decide(edit, "refused", reason).ifPresent(decided -> {
            letters.tell("companies.edit_refused", decided, reason);
            audit.note("companies.edit_refused", "company", edit, decided.company());
        });
    }

    /** Of two who decide at once the first one does. */
    private Optional<Decided> decide(UUID edit, String state, @Nullable String reason) {
        return jdbc.sql("""
                        update companies.edits e set state = :state, decided_at = :now, reason = :reason
                          from companies.companies c
                         where e.id = :edit and e.state = 'open' and c.id = e.company_id
                        returning e.id, e.person_id as person, c.name as company, '/entreprises/' || c.key as path""")
                .param("state", state)
                .param("now", Timestamp.from(clock.instant()))
                .param("reason", reason)
                .param("edit", edit)
                .query(Decided.class)
                .optional();
    }

    @Transactional(readOnly = true)
    public List<Edit> open() {
        return edits("where e.state = 'open' order by e.asked_at", List.of());
    }

    @Transactional(readOnly = true)
    public List<Edit> of(UUID person) {
        return edits("where e.person_id = ? order by e.asked_at desc limit 10", List.of(person));
    }

    private List<Edit> edits(String which, List<?> parameters) {
        return jdbc.sql("""
                        select e.*, c.key as company, c.name as company_name, p.key as person,
                               btrim(p.given_name || ' ' || p.family_name) as person_name
                          from companies.edits e
                          join companies.companies c on c.id = e.company_id
                          join people.people p on p.id = e.person_id
                        """ + which).params(parameters).query(this::edit).list();
    }

    private Edit edit(ResultSet row, int number) throws SQLException {
        return new Edit(
                row.getObject("id", UUID.class),
                row.getString("company"),
                row.getString("company_name"),
                row.getString("person"),
                row.getString("person_name"),
                row.getTimestamp("asked_at").toInstant(),
                row.getString("state"),
                row.getString("reason"),
                Change.between(now(row.getObject("company_id", UUID.class)), form(row)));
    }

    private static EditForm form(ResultSet row) throws SQLException {
        return new EditForm(
                row.getString("tagline"),
                row.getString("tagline_en"),
                row.getString("description"),
                row.getString("description_en"),
                row.getString("website"),
                row.getString("stage"));
    }
}
