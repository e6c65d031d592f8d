package org.hortillon.publishing.article;

import java.util.regex.Pattern;
import org.hortillon.publishing.redirect.Redirects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives articles another slug; the one before leads to it for good. */
@Component
public class Renames {

    private static final Pattern SLUG = Pattern.compile("[a-z0-9][a-z0-9-]{0,79}");

    private final JdbcClient jdbc;
    private final Redirects redirects;

    Renames(JdbcClient jdbc, Redirects redirects) {
        this.jdbc = jdbc;
        this.redirects = redirects;
    }

    /** Whether {@code slug} can be an article's address at all. */
    public static boolean isSlug(String slug) {
        return SLUG.matcher(slug).matches();
    }

    /**
     * Renames the article {@code from}; its translation, its sealed versions and its redirects follow. A slug that it
     * had before may be taken back, one that another article had may not.
     */
    @Transactional
    public Renaming rename(String from, String to) {
        if (!isSlug(to)) {
            return Renaming.NOT_AN_ADDRESS;
        }
        if (!exists(from)) {
            return Renaming.UNKNOWN;
        }
        if (from.equals(to)) {
            return Renaming.DONE;
        }
        var anothers = redirects.find(to).filter(current -> !current.equals(from));
        if (exists(to) || anothers.isPresent()) {
            return Renaming.TAKEN;
        }
        move("update publishing.articles set slug = :to where slug = :from", from, to);
        move("update publishing.articles set translation_of = :to where translation_of = :from", from, to);
        redirects.add(from, to);
        return Renaming.DONE;
    }

    private boolean exists(String slug) {
        return jdbc.sql("select count(*) > 0 from publishing.articles where slug = ?")
                .param(slug)
                .query(Boolean.class)
                .single();
    }

    private void move(String statement, String from, String to) {
        jdbc.sql(statement).param("from", from).param("to", to).update();
    }
}
