package org.hortillon.publishing.draft;

import java.util.List;
import java.util.UUID;
import org.hortillon.publishing.article.ArticleFile;
import org.hortillon.publishing.studio.ClaimsPanel;
import org.jspecify.annotations.Nullable;

/**
 * The page on which an article is written.
 *
 * @param draft null when the article is out and nobody has changed it yet
 * @param file as it was typed
 * @param base the revision that the author has before them; 0 without a draft
 * @param form names this open page
 * @param others who else has it open
 * @param panel the numbers beside the text
 * @param saved what came of saving, or null when nothing was saved
 */
public record EditorPage(
        String slug,
        @Nullable Draft draft,
        ArticleFile file,
        int base,
        UUID form,
        List<String> others,
        ClaimsPanel panel,
        @Nullable Saved saved) {

    /** Whether the front matter cannot be read, so that it is shown as it is written. */
    public boolean raw() {
        return file.problems().stream()
                .anyMatch(problem ->
                        problem.code().equals("yaml") || problem.code().equals("key_twice"));
    }

    public Fields fields() {
        return Fields.of(file);
    }

    /** What is wrong with one field: a message key, or empty. */
    public String problem(String key) {
        return file.problems().stream()
                .filter(problem -> names(problem.code(), problem.value(), key))
                .findFirst()
                .map(problem -> "imports.problem." + problem.code())
                .orElse("");
    }

    private boolean names(String code, String value, String key) {
        return switch (code) {
            case "not_a_date" ->
                (key.equals("date") || key.equals("expires"))
                        && fields().get(key).equals(value);
            case "expires_before_date" -> key.equals("expires");
            case "not_a_period" -> key.equals("period");
            case "not_a_language" -> key.equals("language");
            case "not_yes_or_no" -> key.equals("featured");
            case "too_many_tags" -> key.equals("tags");
            default -> value.equals(key);
        };
    }

    public String name() {
        var title = file.written("title");
        return title.isEmpty() ? slug : title;
    }

    /** French path of one of the team's pages about it. */
    public String path(String page) {
        return "/equipe/articles/" + slug + "/" + page;
    }

    public Saved.@Nullable Refused refused() {
        return saved instanceof Saved.Refused refused ? refused : null;
    }

    public Saved.@Nullable Aside aside() {
        return saved instanceof Saved.Aside aside ? aside : null;
    }

    public Saved.@Nullable Joined joined() {
        return saved instanceof Saved.Joined joined ? joined : null;
    }
}
