package org.hortillon.companies.story;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A story in the team's hands; {@code told} are references as they were written, also those that lead nowhere. */
public record TeamStory(
        UUID id,
        String company,
        String companyName,
        String title,
        @Nullable String titleEn,
        LocalDate publishedOn,
        String told) {

    static final String SELECT = """
            select t.id, c.key as company, c.name as company_name, t.title, t.title_en, t.published_on, array_to_string(t.records, ' ') as told
              from companies.stories t
              join companies.companies c on c.id = t.company_id""";

    public List<String> records() {
        return references(told);
    }

    static List<String> references(String told) {
        return told.isEmpty() ? List.of() : List.of(told.split(" ", -1));
    }
}
