package org.hortillon.people.profile;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hortillon.people.Audience;
import org.hortillon.people.PersonSection;
import org.hortillon.people.Visible;
import org.hortillon.people.field.FieldAnswers;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** People as readers see them, through {@code people.seen_by} and in no other way. */
@Component
@Transactional(readOnly = true)
public class PersonPages {

    private static final String SEEN = """
            select p.id, p.key, p.given_name, p.family_name, p.name, p.headline, p.headline_en, p.email, p.phone, p.bio,
                   people.english_bio(p.id, :reader::people.audience) as bio_en, p.skills, p.languages, p.links,
                   m.name as commune, p.photo, p.photo_alt
              from people.seen_by(:reader::people.audience) p
              left join hubs.communes m on m.id = p.commune_id
            """;

    private final JdbcClient jdbc;
    private final FieldAnswers answers;
    private final ObjectProvider<PersonSection> sections;

    PersonPages(JdbcClient jdbc, FieldAnswers answers, ObjectProvider<PersonSection> sections) {
        this.jdbc = jdbc;
        this.answers = answers;
        this.sections = sections;
    }

    /** The page of who has this key; nothing when there is nobody, or nobody whom the reader may see. */
    public Optional<PersonPage> find(String key, Audience reader) {
        return page(
                jdbc.sql(SEEN + " where p.key = :key")
                        .param("key", key)
                        .param("reader", reader.code())
                        .query(PersonPages::seen)
                        .optional(),
                reader);
    }

    /** As {@link #find}, of a person who is known. */
    public Optional<PersonPage> of(UUID person, Audience reader) {
        return page(
                jdbc.sql(SEEN + " where p.id = :person")
                        .param("person", person)
                        .param("reader", reader.code())
                        .query(PersonPages::seen)
                        .optional(),
                reader);
    }

    private Optional<PersonPage> page(Optional<PersonPage.Seen> seen, Audience reader) {
        return seen.map(person ->
                new PersonPage(person, reader, answers.seen(person.id(), reader), parts(person.id(), reader)));
    }

    private List<PersonSection.Part> parts(UUID person, Audience reader) {
        return sections.stream()
                .filter(section -> new Visible(section.audience()).to(reader))
                .sorted(Comparator.comparingInt(PersonSection::order))
                .map(section -> new PersonSection.Part(section.title(), section.order(), lines(section, person)))
                .filter(part -> !part.lines().isEmpty())
                .toList();
    }

    private List<PersonSection.Line> lines(PersonSection section, UUID person) {
        return jdbc.sql(section.lines())
                .param("person", person)
                .query(PersonSection.Line.class)
                .list();
    }

    private static PersonPage.Seen seen(java.sql.ResultSet row, int number) throws java.sql.SQLException {
        return new PersonPage.Seen(
                row.getObject("id", UUID.class),
                row.getString("key"),
                row.getString("given_name"),
                row.getString("family_name"),
                row.getString("name"),
                row.getString("headline"),
                row.getString("headline_en"),
                row.getString("email"),
                row.getString("phone"),
                row.getString("bio"),
                row.getString("bio_en"),
                list(row, "skills"),
                list(row, "languages"),
                list(row, "links"),
                row.getString("commune"),
                row.getString("photo"),
                row.getString("photo_alt"));
    }

    private static List<String> list(java.sql.ResultSet row, String column) throws java.sql.SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }
}
