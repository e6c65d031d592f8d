package org.hortillon.people.profile;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hortillon.people.Audience;
import org.hortillon.people.Name;
import org.springframework.util.MultiValueMap;

/** What a person writes about themself; nothing of it is checked yet. */
public record ProfileForm(
        Name name,
        String headline,
        String headlineEn,
        String phone,
        String commune,
        String bio,
        String bioEn,
        String mailLanguage,
        List<String> skills,
        List<String> languages,
        List<String> links,
        Map<Field, Audience> shown) {

    public ProfileForm {
        skills = List.copyOf(skills);
        languages = List.copyOf(languages);
        links = List.copyOf(links);
        shown = Map.copyOf(shown);
    }

    /** Skills are ticked, or written with commas between them; a link has a line of its own. */
    static ProfileForm of(MultiValueMap<String, String> fields) {
        var shown = new EnumMap<Field, Audience>(Field.class);
        for (var field : Field.values()) {
            shown.put(field, field.chosen(one(fields, field.selector())));
        }
        return new ProfileForm(
                new Name(one(fields, "prenom"), one(fields, "nom")),
                one(fields, "activite"),
                one(fields, "activite_en"),
                one(fields, "telephone"),
                one(fields, "commune"),
                one(fields, "presentation"),
                one(fields, "presentation_en"),
                one(fields, "langue_courriels").equals("en") ? "en" : "fr",
                Stream.concat(
                                all(fields, "competences"),
                                Stream.of(one(fields, "nouvelles").split(",", -1)))
                        .map(String::strip)
                        .filter(word -> !word.isEmpty())
                        .distinct()
                        .toList(),
                all(fields, "langues")
                        .filter(Languages.ALL::contains)
                        .distinct()
                        .toList(),
                all(fields, "liens").toList(),
                shown);
    }

    public Audience shown(Field field) {
        return shown.getOrDefault(field, Audience.TEAM);
    }

    private static String one(MultiValueMap<String, String> fields, String name) {
        var value = fields.getFirst(name);
        return value == null ? "" : value.strip();
    }

    private static Stream<String> all(MultiValueMap<String, String> fields, String name) {
        return fields.getOrDefault(name, List.of()).stream().map(String::strip).filter(value -> !value.isEmpty());
    }
}
