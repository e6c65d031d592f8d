package org.hortillon.messages.inbox;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.hortillon.access.Audit;
import org.hortillon.kernel.DemoScene;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What visitors wrote to Amiens 2024: one has an answer, one waits for it. */
@Component
@Transactional
class WrittenInTheDemo implements DemoScene {

    private static final String PRESS = """
            Bonjour,

            je prépare un article sur les lieux de travail partagés à Amiens. Combien de postes ont ouvert cette année, et qui pourrais-je rencontrer ?
            """;

    private static final String ANSWER = """
            Bonjour,

            trois lieux ont ouvert en 2024 : Le Hangar, Innovation Hub et Green Work. Leurs pages disent combien de postes chacun propose, et le bilan de l’année en donne le total, preuve à l’appui. Je vous propose une visite du Hangar jeudi à 10 h.

            Camille
            """;

    private static final String STUDENT = """
            Hello, I study business in Amiens and would like to help at one of your evenings in January. Whom should I talk to?
            """;

    private record Words(String about, String name, String email, String said, String language) {}

    private final JdbcClient jdbc;
    private final Answers answers;
    private final Clock clock;

    WrittenInTheDemo(JdbcClient jdbc, Answers answers, Clock clock) {
        this.jdbc = jdbc;
        this.answers = answers;
        this.clock = clock;
    }

    @Override
    public void play(UUID team) {
        var written = jdbc.sql("select exists (select from messages.contact_requests)")
                .query(Boolean.class)
                .single();
        if (!written) {
            var press = write(
                    new Words("press", "Inès Carlier", "ines.carlier@exemple.fr", PRESS, "fr"), Duration.ofDays(3));
            write(new Words("events", "Tessa Byrne", "tessa.byrne@exemple.fr", STUDENT, "en"), Duration.ofHours(20));
            answers.message(press)
                    .ifPresent(message -> Audit.onBehalf(team, () -> answers.answer(message, team, ANSWER.strip())));
        }
    }

    private UUID write(Words words, Duration ago) {
        return jdbc.sql("""
                        insert into messages.contact_requests (subject, name, email, body, language, received_at)
                        values (?, ?, ?, ?, ?, ?) returning id""")
                .params(
                        words.about(),
                        words.name(),
                        words.email(),
                        words.said().strip(),
                        words.language(),
                        Timestamp.from(clock.instant().minus(ago)))
                .query(UUID.class)
                .single();
    }
}
