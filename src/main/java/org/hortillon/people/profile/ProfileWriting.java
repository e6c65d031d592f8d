package org.hortillon.people.profile;

import java.util.UUID;
import org.hortillon.hubs.Hubs;
import org.hortillon.kernel.Tr;
import org.hortillon.people.Audience;
import org.hortillon.people.consent.ConsentKind;
import org.hortillon.people.consent.Consents;
import org.hortillon.people.consent.Way;
import org.hortillon.people.field.FieldAnswers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes what a person says about themself, and to whom each part is shown. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ProfileWriting {

    private final JdbcClient jdbc;
    private final Hubs hubs;
    private final Consents consents;
    private final FieldAnswers answers;

    ProfileWriting(JdbcClient jdbc, Hubs hubs, Consents consents, FieldAnswers answers) {
        this.jdbc = jdbc;
        this.hubs = hubs;
        this.consents = consents;
        this.answers = answers;
    }

    FieldAnswers answers() {
        return answers;
    }

    void write(UUID person, ProfileForm form, Tr t) {
        words(person, form);
        audiences(person, form);
        if (form.shown(Field.NAME) == Audience.PUBLIC) {
            consents.given(person, ConsentKind.DIRECTORY, Way.PERSON, t);
        } else {
            consents.withdrawn(person, ConsentKind.DIRECTORY, Way.PERSON);
        }
        name(person, form.shown(Field.NAME));
    }

    private void words(UUID person, ProfileForm form) {
        jdbc.sql("""
                        update people.people
                           set given_name = :given, family_name = :family, headline = nullif(:headline, ''),
                               headline_en = nullif(:headlineEn, ''), phone = nullif(:phone, ''), bio = nullif(:bio, ''),
                               bio_en = nullif(:bioEn, ''), mail_language = :mailLanguage,
                               commune_id = (select id from hubs.communes where code = :commune),
                               languages = :languages, links = :links
                         where id = :person""")
                .param("given", form.name().given())
                .param("family", form.name().family())
                .param("headline", form.headline())
                .param("headlineEn", form.headlineEn())
                .param("phone", form.phone())
                .param("bio", form.bio())
                .param("bioEn", form.bioEn())
                .param("mailLanguage", form.mailLanguage())
                .param("commune", form.commune())
                .param("languages", form.languages().toArray(String[]::new))
                .param("links", form.links().toArray(String[]::new))
                .param("person", person)
                .update();
    }

    private void audiences(UUID person, ProfileForm form) {
        jdbc.sql("""
                        update people.people
                           set shown_headline = :headline::people.audience, shown_email = :email::people.audience,
                               shown_phone = :phone::people.audience, shown_bio = :bio::people.audience,
                               shown_skills = :skills::people.audience, shown_languages = :languages::people.audience,
                               shown_links = :links::people.audience,
                               shown_commune = :commune::people.audience
                         where id = :person""")
                .param("headline", form.shown(Field.HEADLINE).code())
                .param("email", form.shown(Field.EMAIL).code())
                .param("phone", form.shown(Field.PHONE).code())
                .param("bio", form.shown(Field.BIO).code())
                .param("skills", form.shown(Field.SKILLS).code())
                .param("languages", form.shown(Field.LANGUAGES).code())
                .param("links", form.shown(Field.LINKS).code())
                .param("commune", form.shown(Field.COMMUNE).code())
                .param("person", person)
                .update();
    }

    /** A name becomes everybody's by a dated consent; whoever takes that back is the team's alone until they say more. */
    private void name(UUID person, Audience shown) {
        var everybody = shown == Audience.PUBLIC;
        jdbc.sql("""
                        update people.people
                           set shown_name = :shown::people.audience, public = :everybody,
                               public_since = case when :everybody and not public then :today else public_since end
                         where id = :person""")
                .param("shown", everybody ? Audience.TEAM.code() : shown.code())
                .param("everybody", everybody)
                .param("today", hubs.today())
                .param("person", person)
                .update();
    }
}
