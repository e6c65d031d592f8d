package org.hortillon.companies;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What people said of the ecosystem, with their consent to being quoted. */
@Component
@Transactional(readOnly = true)
public class Testimonials {

    private final JdbcClient jdbc;

    Testimonials(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All that the hub knows of, those whose consent was withdrawn too. */
    public List<Testimonial> all() {
        return jdbc.sql("""
                        select t.key, p.given_name, t.role_label as role, c.key as company, t.quote, t.consented_on, t.withdrawn_on
                          from companies.testimonials t
                          join people.people p on p.id = t.person_id
                          left join companies.companies c on c.id = t.company_id
                         order by t.key
                        """).query(Testimonial.class).list();
    }
}
