package org.hortillon.talent;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The schools of the territory: few enough for one page. */
@Component
@Transactional(readOnly = true)
class Schools {

    private final JdbcClient jdbc;

    Schools(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    SchoolsPage page(String kind) {
        return new SchoolsPage(
                kind,
                jdbc.sql("""
                                select key, name, kind, commune_name, description, description_en, website
                                  from talent.school_cards
                                 where :kind = '' or kind = :kind
                                 order by name, key""").param("kind", kind).query(SchoolsPage.Card.class).list());
    }
}
