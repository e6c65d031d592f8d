package org.hortillon.people.profile;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hortillon.access.Accounts;
import org.hortillon.access.Viewer;
import org.hortillon.hubs.Territory;
import org.hortillon.kernel.Tr;
import org.hortillon.people.Audience;
import org.hortillon.people.Name;
import org.hortillon.people.Persons;
import org.hortillon.people.field.Answer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The profiles as those whom they are about see and change them. */
@Component
@Transactional
class Profiles {

    private final JdbcClient jdbc;
    private final Persons persons;
    private final Accounts accounts;
    private final Territory territory;
    private final Skills skills;
    private final ProfileWriting writing;

    Profiles(
            JdbcClient jdbc,
            Persons persons,
            Accounts accounts,
            Territory territory,
            Skills skills,
            ProfileWriting writing) {
        this.jdbc = jdbc;
        this.persons = persons;
        this.accounts = accounts;
        this.territory = territory;
        this.skills = skills;
        this.writing = writing;
    }

    /** The person of an account that had none: whoever has its address, else a new private one of its name. */
    void begin(Viewer viewer) {
        var account = viewer.account();
        if (account == null || persons.of(viewer).isPresent()) {
            return;
        }
        var email = jdbc.sql("select email from access.accounts where id = ?")
                .param(account)
                .query(String.class)
                .single();
        accounts.belongsTo(account, persons.recognise(Name.of(viewer.name()), email));
    }

    @Transactional(readOnly = true)
    Optional<ProfilePage> page(Viewer viewer) {
        return persons.of(viewer).map(this::page);
    }

    @Transactional(readOnly = true)
    ProfilePage page(UUID person) {
        var kept = jdbc.sql("""
                        select p.key, p.given_name, p.family_name, p.headline, p.headline_en, p.phone, p.bio, p.bio_en, p.mail_language,
                               m.code as commune,
                               p.languages, p.links, p.named_to, coalesce(p.shown_headline, p.named_to) as shown_headline, p.shown_email,
                               p.shown_phone, p.shown_bio, p.shown_skills, p.shown_languages, p.shown_links, p.shown_photo, p.shown_commune
                          from people.people p
                          left join hubs.communes m on m.id = p.commune_id
                         where p.id = ?""").param(person).query().singleRow();
        return new ProfilePage(
                text(kept, "key"),
                form(kept, skills.of(person)),
                addresses(person),
                photo(person),
                skills.shownByOthers(),
                territory.communes(),
                writing.answers().of(person),
                Map.of());
    }

    /** Kept as it was typed, when nothing has to be corrected; the audiences go with it. */
    void save(UUID person, ProfileForm form, List<Answer> answers, Tr t) {
        writing.write(person, form, t);
        writing.answers().write(person, answers);
        skills.write(person, form.skills());
    }

    private static ProfileForm form(Map<String, Object> kept, List<String> skills) {
        var shown = new EnumMap<Field, Audience>(Field.class);
        for (var field : Field.values()) {
            var column = field == Field.NAME ? "named_to" : "shown_" + field.code();
            shown.put(field, Audience.of(text(kept, column), Audience.TEAM));
        }
        return new ProfileForm(
                new Name(text(kept, "given_name"), text(kept, "family_name")),
                text(kept, "headline"),
                text(kept, "headline_en"),
                text(kept, "phone"),
                text(kept, "commune"),
                text(kept, "bio"),
                text(kept, "bio_en"),
                text(kept, "mail_language"),
                skills,
                list(kept, "languages"),
                list(kept, "links"),
                shown);
    }

    private List<String> addresses(UUID person) {
        return jdbc.sql("""
                        select a.address
                          from people.addresses a
                          join people.people p on p.id = a.person_id
                         where a.person_id = ?
                         order by lower(a.address) is distinct from lower(p.email), a.address""").param(person).query(String.class).list();
    }

    private ProfilePage.@org.jspecify.annotations.Nullable Photo photo(UUID person) {
        return jdbc.sql("select hash, alt from people.photos where person_id = ?")
                .param(person)
                .query(ProfilePage.Photo.class)
                .optional()
                .orElse(null);
    }

    private static String text(Map<String, Object> row, String column) {
        var value = row.get(column);
        return value == null ? "" : value.toString();
    }

    private static List<String> list(Map<String, Object> row, String column) {
        try {
            return row.get(column) instanceof java.sql.Array array
                    ? Arrays.asList((String[]) array.getArray())
                    : List.of();
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
