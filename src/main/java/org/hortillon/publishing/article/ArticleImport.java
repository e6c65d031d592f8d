package org.hortillon.publishing.article;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.hortillon.imports.ImportDocument;
import org.hortillon.markdown.Markdown;
import org.hortillon.publishing.redirect.Redirects;
import org.springframework.stereotype.Component;

/** Takes {@code articles/*.md} of an import folder; the file's name is the article's address. */
@Component
class ArticleImport implements ImportDocument {

    private static final Pattern FILE = Pattern.compile("articles/[^/]+\\.md");
    private static final int AFTER_PICTURES = 20;

    private final KeptArticles kept;
    private final List<Publication> hearers;
    private final Redirects redirects;

    ArticleImport(KeptArticles kept, List<Publication> hearers, Redirects redirects) {
        this.kept = kept;
        this.hearers = hearers;
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
        var read = ArticleFile.read(content, file);
        var matter = read.understood();
        if (matter.isEmpty()) {
            return new Refused(read.problems());
        }
        if (slug.equals(matter.get().translationOf())) {
            var manuscript = Manuscript.decode(content).flatMap(Manuscript::of).orElseThrow();
            return new Refused(List.of(FrontMatterReader.naming(manuscript, "translation_of", "not_a_translation")));
        }
        var change = kept.keep(slug, content, matter.get(), Markdown.text(read.body()));
        hearers.forEach(hearer -> hearer.published(slug, matter.get().amendment()));
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
