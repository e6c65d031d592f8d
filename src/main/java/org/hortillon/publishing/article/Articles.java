package org.hortillon.publishing.article;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hortillon.publishing.pictures.PictureSizes;
import org.hortillon.site.SitemapPart;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The articles of a hub, as they are read. What is dated ahead is not out yet. */
@Component
@Transactional(readOnly = true)
public class Articles {

    private static final String OUT =
            "a.status = 'published' and a.published_on <= :today and coalesce(a.expires_on > :today, true)";

    private final JdbcClient jdbc;
    private final PictureSizes pictures;

    Articles(JdbcClient jdbc, PictureSizes pictures) {
        this.jdbc = jdbc;
        this.pictures = pictures;
    }

    /** What is out, the featured first, then the newest. */
    public List<Article> out(Filter filter, LocalDate today, int offset, int limit) {
        return jdbc.sql(Rows.select("") + " where " + OUT + Filter.SQL + """
                         order by a.featured desc, a.published_on desc, a.slug
                        offset :offset limit :limit""")
                .param("today", today)
                .params(filter.parameters())
                .param("offset", offset)
                .param("limit", limit)
                .query(Rows::article)
                .list();
    }

    /** How many are out. */
    public int count(Filter filter, LocalDate today) {
        return jdbc.sql("select count(*) from publishing.articles a where " + OUT + Filter.SQL)
                .param("today", today)
                .params(filter.parameters())
                .query(Integer.class)
                .single();
    }

    /** All articles, whatever their state. */
    public List<FullArticle> all() {
        return jdbc.sql(Rows.FULL + " order by a.published_on desc, a.slug")
                .query(Rows::full)
                .list();
    }

    /** The article under {@code slug}, if it is out. */
    public Optional<FullArticle> find(String slug, LocalDate today) {
        return jdbc.sql(Rows.FULL + " where a.slug = :slug and " + OUT)
                .param("slug", slug)
                .param("today", today)
                .query(Rows::full)
                .optional();
    }

    /** The article under {@code slug}, whatever its state. */
    public Optional<FullArticle> any(String slug) {
        return jdbc.sql(Rows.FULL + " where a.slug = :slug")
                .param("slug", slug)
                .query(Rows::full)
                .optional();
    }

    /** A file as the article that it would be under {@code slug}; what its front matter leaves open is made up. */
    public FullArticle previewed(String slug, ArticleFile file, byte[] source) {
        var image = Optional.ofNullable(file.matter()).map(FrontMatter::image).orElse("");
        var lead = Optional.ofNullable(pictures.of(List.of(image)).get(image))
                .map(picture -> new Article.Lead(picture, file.written("image_alt")));
        return Previewed.of(slug, file, source, lead.orElse(null));
    }

    /** What is out, the newest first, with the texts. */
    public List<FullArticle> newest(Filter filter, LocalDate today, int limit) {
        return jdbc.sql(Rows.FULL + " where " + OUT + Filter.SQL + " order by a.published_on desc, a.slug limit :limit")
                .param("today", today)
                .params(filter.parameters())
                .param("limit", limit)
                .query(Rows::full)
                .list();
    }

    /** What says the same as {@code article} in the other language, if it is out. */
    public Optional<Article> translation(Article article, LocalDate today) {
        return jdbc.sql(Rows.select("") + " where " + OUT + """
                           and a.language <> :language
                           and (a.translation_of = :slug
                                or a.slug = (select b.translation_of from publishing.articles b where b.slug = :slug))
                         order by a.slug
                         limit 1""")
                .param("today", today)
                .param("language", article.language().code())
                .param("slug", article.slug())
                .query(Rows::article)
                .optional();
    }

    /** Where what is out is read; an article and its translation are one place. */
    public List<SitemapPart.Place> places(LocalDate today) {
        return jdbc.sql("""
                        select '/blog/' || a.slug as path, '/blog/' || coalesce(b.slug, a.slug) as english,
                               greatest(a.published_on, a.changed_at::date) as changed
                          from publishing.articles a
                          left join publishing.articles b
                                 on b.language <> a.language
                                and (b.translation_of = a.slug or a.translation_of = b.slug)
                                and b.status = 'published' and b.published_on <= :today
                                and coalesce(b.expires_on > :today, true)
                         where %s and (a.language = 'fr' or b.slug is null)
                         order by 1""".formatted(OUT))
                .param("today", today)
                .query(SitemapPart.Place.class)
                .list();
    }

    /** What stays the same of each article that is out, whatever becomes of its slug, by slug. */
    public Map<String, UUID> ids(LocalDate today) {
        var ids = new HashMap<String, UUID>();
        jdbc.sql("select a.slug, a.id from publishing.articles a where " + OUT)
                .param("today", today)
                .query(row -> {
                    ids.put(row.getString("slug"), row.getObject("id", UUID.class));
                });
        return ids;
    }

    /** The file of an article as it came, whatever the article's state. */
    public Optional<byte[]> source(String slug) {
        return jdbc.sql("select source from publishing.articles where slug = :slug")
                .param("slug", slug)
                .query((row, number) -> row.getBytes("source"))
                .optional();
    }

    /** What is out and shares tags or the category with an article that it does not translate, the closest first. */
    public List<Article> related(Article article, LocalDate today, int limit) {
        return jdbc.sql(Rows.select("") + " where a.slug <> :slug and " + OUT + """
                           and (a.tags && :tags::text[] or a.category = :category::text)
                           and a.translation_of is distinct from :slug
                           and not exists (select from publishing.articles b
                                            where b.slug = :slug and b.translation_of = a.slug)
                         order by cardinality(array(select unnest(a.tags) intersect select unnest(:tags::text[]))) desc,
                                  a.published_on desc
                         limit :limit""")
                .param("slug", article.slug())
                .param("today", today)
                .param("tags", article.tags().toArray(String[]::new))
                .param("category", article.category())
                .param("limit", limit)
                .query(Rows::article)
                .list();
    }

    /** Categories and tags of what is out, the most used first. */
    public List<Facet> facets(LocalDate today) {
        return jdbc.sql("""
                        select 'category' as kind, a.category as value, count(*) as articles
                          from publishing.articles a
                         where a.category is not null and %1$s
                         group by a.category
                        union all
                        select 'tag', tag, count(*)
                          from publishing.articles a, unnest(a.tags) tag
                         where %1$s
                         group by tag
                         order by 1, 3 desc, 2""".formatted(OUT))
                .param("today", today)
                .query(Facet.class)
                .list();
    }
}
