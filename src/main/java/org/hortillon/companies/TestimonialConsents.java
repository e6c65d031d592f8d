package org.hortillon.companies;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hortillon.people.Consent;
import org.hortillon.people.FurtherConsents;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The consents to testimonials, which stand with the testimonials; one that is withdrawn is shown no more. */
@Component
@Transactional
class TestimonialConsents implements FurtherConsents {

    private final JdbcClient jdbc;

    TestimonialConsents(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Consent> of(UUID person) {
        return jdbc.sql("""
                        select id, 'testimonial' as kind, consent_text as said, null::integer as version, consented_on as given_on,
                               'record' as given_by, withdrawn_on,
                               case when withdrawn_on is not null then coalesce(withdrawn_by, 'record') end as withdrawn_by,
                               quote as about
                          from companies.testimonials
                         where person_id = ?""").param(person).query(Consent.class).list();
    }

    @Override
    public void withdraw(UUID person, UUID id, LocalDate on) {
        jdbc.sql("""
                        update companies.testimonials
                           set withdrawn_on = greatest(consented_on, ?), withdrawn_by = 'person'
                         where id = ? and person_id = ? and withdrawn_on is null""").params(on, id, person).update();
    }
}
