package org.hortillon.people.profile;

import java.util.List;
import java.util.UUID;
import org.hortillon.people.DemoPeople;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the people of Amiens 2024 say of themselves: some to everybody, some to members. */
@Component
@Transactional
class IntroducedPeople implements DemoPeople {

    private record Said(String key, List<String> skills, String languages, String shown) {}

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
    public void introduceThemselves() {
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
    }
}
