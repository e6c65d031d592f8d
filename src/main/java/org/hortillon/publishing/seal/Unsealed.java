package org.hortillon.publishing.seal;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds what is out and has no seal of its present bytes. */
@Component
@Transactional(readOnly = true)
class Unsealed {

    private final JdbcClient jdbc;

    Unsealed(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The slugs of what is out by {@code today}, the oldest first. A renamed article keeps its seals. */
    public List<String> by(LocalDate today) {
        return jdbc.sql("""
                        select a.slug
                          from publishing.articles a
                         where a.status = 'published' and a.published_on <= :today
                           and encode(sha256(a.source), 'hex')
                               is distinct from (select s.hash
                                                   from publishing.seals s
                                                   left join publishing.redirects r on r.from_slug = s.slug
                                                  where coalesce(r.to_slug, s.slug) = a.slug
                                                  order by s.version desc
                                                  limit 1)
                         order by a.published_on, a.slug""").param("today", today).query(String.class).list();
    }
}
