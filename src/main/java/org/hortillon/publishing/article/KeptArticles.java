package org.hortillon.publishing.article;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.hortillon.imports.ImportDocument.Change;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps articles as they come. */
@Component
public class KeptArticles {

    private static final String KEEP = """
            insert into publishing.articles as a
                   (slug, source, language, title, excerpt, author, published_on, expires_on, category, image, image_alt, featured,
                    tags, period, seo_title, seo_description, seo_keywords, words, word_count, translation_of)
            values (:slug, :source, :language, :title, :excerpt, :author, :date, :expires, :category, :image, :imageAlt, :featured,
                    :tags, :period, :seoTitle, :seoDescription, :seoKeywords, :words, :wordCount,
                    coalesce((select to_slug from publishing.redirects where from_slug = :translationOf), :translationOf))
            on conflict on constraint article_slug do update
               set (source, language, title, excerpt, author, published_on, expires_on, category, image, image_alt, featured,
                    tags, period, seo_title, seo_description, seo_keywords, words, word_count, translation_of, changed_at)
                 = (excluded.source, excluded.language, excluded.title, excluded.excerpt, excluded.author,
                    excluded.published_on, excluded.expires_on, excluded.category, excluded.image, excluded.image_alt, excluded.featured,
                    excluded.tags, excluded.period, excluded.seo_title, excluded.seo_description, excluded.seo_keywords,
                    excluded.words, excluded.word_count, excluded.translation_of, :now)
             where a.source is distinct from excluded.source
            returning old.id is null""";

    private final JdbcClient jdbc;
    private final Clock clock;

    KeptArticles(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Keeps an article; the same bytes again change nothing. */
    @Transactional
    public Change keep(String slug, byte[] source, FrontMatter matter, String words) {
        return jdbc.sql(KEEP)
                .param("slug", slug)
                .param("source", source)
                .params(columns(matter))
                .param("words", words)
                .param("now", Timestamp.from(clock.instant()))
                .param("wordCount", words.isEmpty() ? 0 : words.split(" ", -1).length)
                .query(Boolean.class)
                .optional()
                .map(isNew -> isNew ? Change.CREATED : Change.UPDATED)
                .orElse(Change.UNCHANGED);
    }

    /** Lets readers find an article that was withdrawn. */
    @Transactional
    public void show(String slug) {
        jdbc.sql("update publishing.articles set status = 'published' where slug = :slug and status <> 'published'")
                .param("slug", slug)
                .update();
    }

    /** Takes an article away from readers; its seals stay. False when none is out under {@code slug}. */
    @Transactional
    public boolean withdraw(String slug) {
        return jdbc.sql(
                                "update publishing.articles set status = 'withdrawn' where slug = :slug and status = 'published'")
                        .param("slug", slug)
                        .update()
                == 1;
    }

    /** The files by slug that name, as what they translate, no article in the other language. */
    @Transactional(readOnly = true)
    public Map<String, byte[]> unpaired() {
        var files = new TreeMap<String, byte[]>();
        jdbc.sql("""
                        select a.slug, a.source
                          from publishing.articles a
                         where a.translation_of is not null
                           and not exists (select from publishing.articles b
                                            where b.slug = a.translation_of and b.language <> a.language)""").query(row -> {
            files.put(row.getString("slug"), row.getBytes("source"));
        });
        return files;
    }

    private static Map<String, @Nullable Object> columns(FrontMatter matter) {
        var columns = new HashMap<String, @Nullable Object>();
        columns.put("language", matter.language().code());
        columns.put("title", matter.title());
        columns.put("excerpt", matter.excerpt());
        columns.put("author", matter.author());
        columns.put("date", matter.date());
        columns.put("expires", matter.expires());
        columns.put("category", matter.category());
        columns.put("image", matter.image());
        columns.put("imageAlt", matter.imageAlt());
        columns.put("featured", matter.featured());
        columns.put("tags", matter.tags().toArray(String[]::new));
        columns.put("period", matter.period());
        columns.put("translationOf", matter.translationOf());
        columns.put("seoTitle", matter.seo().title());
        columns.put("seoDescription", matter.seo().description());
        columns.put("seoKeywords", matter.seo().keywords().toArray(String[]::new));
        return columns;
    }
}
