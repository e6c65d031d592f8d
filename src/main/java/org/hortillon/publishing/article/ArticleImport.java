package org.hortillon.publishing.article;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.hortillon.imports.ImportDocument;
import org.hortillon.markdown.Markdown;
import org.hortillon.publishing.redirect.Redirects;
import org.springframework.stereotype.Component;

/** Takes {@code articles/*.md} of an import folder; the file's name is the article's address. */
@Component
class ArticleImport implements ImportDocument {

    static final int LARGEST = 512 * 1024;

    private static final Pattern FILE = Pattern.compile("articles/[^/]+\\.md");
    private static final int AFTER_PICTURES = 20;

    private final KeptArticles kept;
    private final Publication publication;
    private final Redirects redirects;

    ArticleImport(KeptArticles kept, Publication publication, Redirects redirects) {
        this.kept = kept;
        this.publication = publication;
        this.redirects = redirects;
    }

    @Override
    public boolean takes(Path path) {
        return FILE.matcher(path.toString().replace('\\', '/')).matches();
    }

    @Override
    public int order() {
        return AFTER_PICTURES;
    }

    @Override
    public Result read(Path path, byte[] content) {
        var file = path.getFileName().toString();
        var slug = file.substring(0, file.length() - ".md".length());
        if (!Renames.isSlug(slug)) {
            return refused("not_an_address", slug);
        }
        var moved = redirects.find(slug);
        if (moved.isPresent()) {
            return refused("address_moved", moved.get());
        }
        if (content.length > LARGEST) {
            return refused("article_too_large", String.valueOf(content.length));
        }
        var text = Manuscript.decode(content);
        return text.isEmpty() ? refused("not_utf8", file) : read(slug, content, text.get());
    }

    private Result read(String slug, byte[] content, String text) {
        var manuscript = Manuscript.of(text);
        if (manuscript.isEmpty()) {
            var fault = Manuscript.fault(text).name().toLowerCase(Locale.ROOT);
            return refused(fault, slug);
        }
        var problems = new ArrayList<Problem>();
        var matter = FrontMatterReader.read(manuscript.get(), problems);
        if (matter.isEmpty()) {
            return new Refused(List.copyOf(problems));
        }
        if (slug.equals(matter.get().translationOf())) {
            return new Refused(
                    List.of(FrontMatterReader.naming(manuscript.get(), "translation_of", "not_a_translation")));
        }
        var words = Markdown.text(manuscript.get().body());
        var change = kept.keep(slug, content, matter.get(), words);
        publication.published(slug, matter.get().amendment());
        return new Taken(change);
    }

    @Override
    public Map<Path, Problem> amiss() {
        var problems = new LinkedHashMap<Path, Problem>();
        kept.unpaired()
                .forEach((slug, content) -> Manuscript.decode(content)
                        .flatMap(Manuscript::of)
                        .ifPresent(manuscript -> problems.put(
                                Path.of("articles", slug + ".md"),
                                FrontMatterReader.naming(manuscript, "translation_of", "not_a_translation"))));
        return problems;
    }

    private static Result refused(String code, String value) {
        return new Refused(List.of(new Problem(1, code, value)));
    }
}
