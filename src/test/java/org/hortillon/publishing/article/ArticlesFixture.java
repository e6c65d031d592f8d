package org.hortillon.publishing.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.hortillon.imports.ImportDocument;
import org.hortillon.testing.TestHub;

/** Articles for the tests of other packages, taken as an import takes them. */
public final class ArticlesFixture {

    private ArticlesFixture() {}

    public static void article(TestHub hub, String slug, String source) {
        var path = Path.of("articles/" + slug + ".md");
        var result = hub.inHub(() -> hub.bean(ArticleImport.class).read(path, source.getBytes(StandardCharsets.UTF_8)));
        assertThat(result).isInstanceOf(ImportDocument.Taken.class);
    }
}
