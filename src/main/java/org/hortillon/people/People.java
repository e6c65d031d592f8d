package org.hortillon.people;

import org.hortillon.kernel.Paging;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The people of the hub, as the team knows them. */
@Component
@Transactional(readOnly = true)
class People {

    private static final int PAGE = 50;

    private static final String MATCHING = """
             from people.people
            where merged_into is null and (:words = ''
               or public.unaccent(given_name || ' ' || family_name || ' ' || coalesce(email, '') || ' ' || coalesce(headline, ''))
                  ilike '%' || public.unaccent(:words) || '%')
            """;

    private final JdbcClient jdbc;

    People(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    PersonList list(String words, int page) {
        var total = jdbc.sql("select count(*)" + MATCHING)
                .param("words", words)
                .query(Long.class)
                .single();
        var paging = new Paging(page, PAGE, total);
        var rows = jdbc.sql("select key, given_name, family_name, email, phone, headline, public as shown" + MATCHING
                        + " order by family_name, given_name, key limit :size offset :offset")
                .param("words", words)
                .param("size", paging.size())
                .param("offset", paging.offset())
                .query(PersonList.Row.class)
                .list();
        return new PersonList(words, rows, paging);
    }
}
