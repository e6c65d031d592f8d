package org.hortillon.people.profile;

import java.util.List;
import java.util.UUID;
import org.hortillon.kernel.DemoScene;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the people of Amiens 2024 say of themselves: some to everybody, some to members. */
@Component
@Transactional
class IntroducedPeople implements DemoScene {

    private record Said(String key, List<String> skills, String languages, String shown) {}

    private record Asked(String key, String label, String labelEn, String type) {}

    private static final List<Asked> FIELDS = List.of(
            new Asked("cafe", "Disponible pour un café", "Free for a coffee", "yes_no"),
            new Asked("a-amiens-depuis", "À Amiens depuis", "In Amiens since", "number"));

    private static final List<Said> WORDS = List.of(
            new Said("sarah-dubois", List.of("Intelligence artificielle", "Levée de fonds"), "fr en", "public"),
            new Said("antoine-carpentier", List.of("Organisation industrielle", "Qualité"), "fr", "public"),
            new Said("corinne-froment", List.of("Développement web", "Accessibilité"), "fr en de", "public"),
            new Said("remi-haudiquet", List.of("Développement web", "Gestion de projet"), "fr en", "members"),
            new Said("julie-chatelain", List.of("Identité visuelle", "Illustration"), "fr nl", "public"),
            new Said("alice-lahaye", List.of("Développement web", "Recrutement"), "fr en", "members"),
            new Said("charlotte-mouret", List.of("Formation", "Prise de parole"), "fr es", "public"),
            new Said("julie-martin", List.of("Santé numérique", "Levée de fonds"), "fr en", "members"));

    private final JdbcClient jdbc;
    private final Skills skills;

    IntroducedPeople(JdbcClient jdbc, Skills skills) {
        this.jdbc = jdbc;
        this.skills = skills;
    }

    @Override
    public void play(UUID team) {
        WORDS.forEach(said -> jdbc.sql("""
                        update people.people
                           set languages = string_to_array(:languages, ' '), shown_languages = :shown::people.audience,
                               shown_skills = :shown::people.audience, shown_bio = 'public'
                         where key = :key
                        returning id""")
                .param("languages", said.languages())
                .param("shown", said.shown())
                .param("key", said.key())
                .query(UUID.class)
                .optional()
                .ifPresent(person -> skills.write(person, said.skills())));
        FIELDS.forEach(this::field);
        answers();
    }

    private void field(Asked field) {
        jdbc.sql("""
                        insert into people.fields (key, label, label_en, type, ceiling)
                        values (?, ?, ?, ?, 'public')
                        on conflict (hub_id, key) do nothing""")
                .params(field.key(), field.label(), field.labelEn(), field.type())
                .update();
    }

    /** Who says so has a coffee, and came to Amiens in a year that the order of the keys gives. */
    private void answers() {
        jdbc.sql("""
                        insert into people.field_values (person_id, field_id, value, shown)
                        select p.id, f.id, case f.key when 'cafe' then 'yes' else (2003 + 2 * row_number() over (partition by f.key order by p.key))::text end,
                               (array['public', 'members'])[1 + length(p.key) % 2]::people.audience
                          from people.people p, people.fields f
                         where p.key in (:keys) and f.key in ('cafe', 'a-amiens-depuis')
                        on conflict (hub_id, person_id, field_id) do nothing""").param("keys", WORDS.stream().map(Said::key).toList()).update();
    }
}
