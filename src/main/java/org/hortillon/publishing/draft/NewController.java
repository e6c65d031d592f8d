package org.hortillon.publishing.draft;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.hortillon.access.For;
import org.hortillon.access.Role;
import org.hortillon.access.Viewer;
import org.hortillon.markdown.Markdown;
import org.hortillon.publishing.article.ArticleFile;
import org.hortillon.publishing.article.FrontMatterEdit;
import org.hortillon.publishing.article.Renames;
import org.hortillon.site.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** Begins an article: from nothing but a title, from a text, or from a Markdown file. */
@For({Role.TEAM, Role.ADMINISTRATOR})
@Controller
class NewController {

    private static final String PATH = "/equipe/articles/nouveau";
    private static final String TEMPLATE = "publishing/draft/new";

    private final Pages pages;
    private final Writing writing;

    NewController(Pages pages, Writing writing) {
        this.pages = pages;
        this.writing = writing;
    }

    @GetMapping(PATH)
    View form() {
        return pages.show(TEMPLATE, NewPage.BLANK);
    }

    @PostMapping(PATH)
    View begin(
            @RequestParam(name = "title", defaultValue = "") String title,
            @RequestParam(name = "slug", defaultValue = "") String slug,
            @RequestParam(name = "text", defaultValue = "") String text,
            @RequestParam(name = "file", required = false) @Nullable MultipartFile file,
            HttpServletRequest request)
            throws IOException {
        var typed = new NewPage(title, slug, text, Map.of());
        var source = source(typed, file);
        if (source.isEmpty()) {
            return refuse(typed, "file", "imports.problem.not_utf8");
        }
        var address = address(typed, file, source.get());
        if (address.isEmpty()) {
            return refuse(
                    typed,
                    slug.isBlank() ? "title" : "slug",
                    "publishing.draft.refused." + (slug.isBlank() ? "title" : "address"));
        }
        return switch (writing.begin(address.get(), source.get(), Viewer.current())) {
            case Saved.Refused refused ->
                refuse(
                        typed,
                        refused.why() == Saved.Why.TOO_LARGE ? "file" : "slug",
                        refused.why().code());
            case Saved _ -> new RedirectView(pages.tr(request).href("/equipe/articles/" + address.get() + "/studio"));
        };
    }

    private View refuse(NewPage typed, String field, String code) {
        var page = new NewPage(typed.title(), typed.slug(), typed.text(), Map.of(field, code));
        return pages.show(TEMPLATE, page, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    /** The file, else what was typed; the title goes into the front matter when that has none. Nothing when it is no text. */
    private static Optional<byte[]> source(NewPage typed, @Nullable MultipartFile file) throws IOException {
        var sent = file == null || file.isEmpty()
                ? typed.text().replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8)
                : file.getBytes();
        var read = ArticleFile.read(sent, "");
        if (read.problems().stream().anyMatch(problem -> problem.code().equals("not_utf8"))) {
            return Optional.empty();
        }
        var title = typed.title().isBlank() ? "" : typed.title().strip();
        return Optional.of(
                title.isEmpty() || !read.written("title").isEmpty()
                        ? sent
                        : ArticleFile.rewrite(
                                sent, FrontMatterEdit.set(read.frontMatter(), "title", title), read.body()));
    }

    /** What was typed, else the file's name, else the title's words. */
    private static Optional<String> address(NewPage typed, @Nullable MultipartFile file, byte[] source) {
        if (!typed.slug().isBlank()) {
            return Optional.of(typed.slug().strip()).filter(slug -> Renames.isSlug(slug));
        }
        var name = file == null || file.isEmpty() || file.getOriginalFilename() == null
                ? ""
                : file.getOriginalFilename().replaceFirst("\\.[^.]*$", "");
        if (Renames.isSlug(name)) {
            return Optional.of(name);
        }
        var title = ArticleFile.read(source, "").written("title");
        return title.isEmpty() ? Optional.empty() : Optional.of(Markdown.slug(title));
    }
}
