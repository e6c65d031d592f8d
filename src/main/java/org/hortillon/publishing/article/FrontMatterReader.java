package org.hortillon.publishing.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.hortillon.figures.Period;
import org.hortillon.imports.ImportDocument.Problem;
import org.hortillon.kernel.Language;
import org.jspecify.annotations.Nullable;

/** Reads the front matter of an article and says of each line what is wrong with it. */
final class FrontMatterReader {

    private static final int LONGEST = 500;
    private static final int MOST_TAGS = 30;
    private static final DateTimeFormatter FRENCH_DATE =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);
    private static final Pattern TIME = Pattern.compile("[T ]\\d{2}:.*");
    private static final Set<String> YES = Set.of("true", "yes", "oui", "1");
    private static final Set<String> NO = Set.of("false", "no", "non", "0");

    private final YamlFields fields;

    private FrontMatterReader(YamlFields fields) {
        this.fields = fields;
    }

    /** What a manuscript's front matter says, or nothing when {@code problems} tells what is wrong. */
    static Optional<FrontMatter> read(Manuscript manuscript, List<Problem> problems) {
        var found = new ArrayList<Problem>();
        var fields = YamlFields.read(manuscript.frontMatter(), manuscript.frontMatterLine(), found);
        if (found.isEmpty()) {
            var matter = new FrontMatterReader(fields).read();
            problems.addAll(found);
            return found.isEmpty() ? Optional.of(matter) : Optional.empty();
        }
        problems.addAll(found);
        return Optional.empty();
    }

    /** That what is written under {@code key} names nothing that is there. */
    static Problem naming(Manuscript manuscript, String key, String code) {
        var fields = YamlFields.read(manuscript.frontMatter(), manuscript.frontMatterLine(), new ArrayList<>());
        return new Problem(fields.line(key), code, fields.text(key).orElse(""));
    }

    private FrontMatter read() {
        var seo = fields.below("seo");
        var date = date();
        return new FrontMatter(
                required("title"),
                required("excerpt"),
                limited(fields, "author").orElse(null),
                date,
                expires(date),
                limited(fields, "category").orElse(null),
                image(fields).orElse(null),
                limited(fields, "image_alt").orElse(null),
                featured(),
                tags(),
                period().orElse(null),
                language(),
                limited(fields, "amendment").orElse(null),
                limited(fields, "translation_of").orElse(null),
                new FrontMatter.Seo(
                        limited(seo, "title").orElse(null),
                        limited(seo, "description").orElse(null),
                        seo.texts("keywords")));
    }

    private String required(String key) {
        return limited(fields, key).orElseGet(() -> {
            fields.problem(key, "key_missing", key);
            return "";
        });
    }

    private static Optional<String> limited(YamlFields from, String key) {
        var text = from.text(key);
        text.filter(value -> value.length() > LONGEST).ifPresent(value -> from.problem(key, "text_too_long", key));
        return text;
    }

    private LocalDate date() {
        return day("date", required("date")).orElse(LocalDate.EPOCH);
    }

    private @Nullable LocalDate expires(LocalDate from) {
        var day = day("expires", fields.text("expires").orElse(""));
        day.filter(expires -> !expires.isAfter(from))
                .ifPresent(expires -> fields.problem("expires", "expires_before_date", expires.toString()));
        return day.orElse(null);
    }

    private Optional<LocalDate> day(String key, String text) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    text.contains("/")
                            ? LocalDate.parse(text, FRENCH_DATE)
                            : LocalDate.parse(TIME.matcher(text).replaceFirst("")));
        } catch (DateTimeException e) {
            fields.problem(key, "not_a_date", text);
            return Optional.empty();
        }
    }

    private Optional<String> period() {
        var text = fields.text("period");
        return text.flatMap(Period::parse).map(Period::code).or(() -> {
            text.ifPresent(value -> fields.problem("period", "not_a_period", value));
            return Optional.empty();
        });
    }

    /** Only the name counts: wherever the file said its pictures were, here they are under /images. */
    static Optional<String> image(YamlFields fields) {
        return fields.text("image")
                .map(value -> value.substring(value.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT))
                .filter(name -> name.matches("[a-z0-9][a-z0-9._-]{0,119}"));
    }

    private boolean featured() {
        var text = fields.text("featured").orElse("false").toLowerCase(Locale.ROOT);
        if (!YES.contains(text) && !NO.contains(text)) {
            fields.problem("featured", "not_yes_or_no", text);
        }
        return YES.contains(text);
    }

    private List<String> tags() {
        var tags = fields.texts("tags").stream().distinct().toList();
        if (tags.size() > MOST_TAGS || tags.stream().anyMatch(tag -> tag.length() > LONGEST)) {
            fields.problem("tags", "too_many_tags", String.valueOf(tags.size()));
        }
        return tags;
    }

    private Language language() {
        var code = fields.text("language").or(() -> fields.text("lang")).orElse(Language.FR.code());
        for (var language : Language.values()) {
            if (language.code().equals(code.toLowerCase(Locale.ROOT))) {
                return language;
            }
        }
        fields.problem("language", "not_a_language", code);
        return Language.FR;
    }
}
