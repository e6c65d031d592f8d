package org.hortillon.publishing.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.hortillon.access.Keys;
import org.hortillon.testing.Answer;
import org.hortillon.testing.Browser;

/** Writes articles as the team does, over HTTP. */
final class DraftFixture {

    static final String FRONT = "---\ntitle: Bilan\nexcerpt: Chapeau\ndate: 2024-12-10\nperiod: 2024\n---\n";
    static final String TEXT = FRONT + "\nCette année, [3 entreprises](figure:companies.created) sont nées.\n";

    private static final Pattern INPUT = Pattern.compile("<input[^>]*name=\"([^\"]+)\"[^>]*value=\"([^\"]*)\"");

    private DraftFixture() {}

    /** Begins an article with this text. */
    static void begin(Browser team, String slug, String text) {
        var answer = team.submitParts(
                "/equipe/articles/nouveau", "/equipe/articles/nouveau", Map.of("slug", slug, "text", text));
        assertThat(answer.status()).as(answer.body()).isEqualTo(302);
        assertThat(answer.location()).endsWith("/equipe/articles/" + slug + "/studio");
    }

    /** What stands in the form of an open studio, ready to be changed and sent. */
    static Map<String, String> open(Browser team, String slug) {
        var page = team.get("/equipe/articles/" + slug + "/studio").body();
        var fields = new HashMap<String, String>();
        var inputs = INPUT.matcher(page.substring(page.indexOf("id=\"studio\"")));
        while (inputs.find()) {
            fields.putIfAbsent(inputs.group(1), org.springframework.web.util.HtmlUtils.htmlUnescape(inputs.group(2)));
        }
        fields.remove("f-featured");
        fields.remove(Keys.FIELD);
        fields.put("f-excerpt", area(page, "f-excerpt"));
        fields.put("text", area(page, "text"));
        return fields;
    }

    /** The text in a form. */
    static String text(Map<String, String> form) {
        return form.getOrDefault("text", "");
    }

    private static String area(String page, String name) {
        var area = Pattern.compile("<textarea id=\"" + name + "\"[^>]*>\\n(.*?)</textarea>", Pattern.DOTALL)
                .matcher(page);
        return area.find() ? org.springframework.web.util.HtmlUtils.htmlUnescape(area.group(1)) : "";
    }

    static Answer save(Browser team, String slug, Map<String, String> fields) {
        return team.post("/equipe/articles/" + slug + "/studio", fields);
    }

    static Answer autosave(Browser team, String slug, Map<String, String> fields) {
        return team.post("/equipe/articles/" + slug + "/brouillon", fields);
    }

    /** Does one step on the page of publication. */
    static Answer act(Browser team, String slug, String action, Map<String, String> more) {
        var page = "/equipe/articles/" + slug + "/publication";
        var head = Pattern.compile("name=\"head\" value=\"(\\d+)\"")
                .matcher(team.get(page).body());
        assertThat(head.find()).isTrue();
        var fields = new HashMap<>(more);
        fields.put("action", action);
        fields.putIfAbsent("head", head.group(1));
        return team.submit(page, page, fields);
    }
}
