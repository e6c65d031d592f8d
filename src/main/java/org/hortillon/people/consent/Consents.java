package org.hortillon.people.consent;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hortillon.hubs.Hubs;
import org.hortillon.kernel.Tr;
import org.hortillon.people.Consent;
import org.hortillon.people.FurtherConsents;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The consents of people. Giving and withdrawing change at once what is shown. */
@Component
@Transactional
public class Consents {

    private final JdbcClient jdbc;
    private final Hubs hubs;
    private final ObjectProvider<FurtherConsents> further;

    Consents(JdbcClient jdbc, Hubs hubs, ObjectProvider<FurtherConsents> further) {
        this.jdbc = jdbc;
        this.hubs = hubs;
        this.further = further;
    }

    /** All that a person ever agreed to, what stands first, then the latest. */
    @Transactional(readOnly = true)
    public List<Consent> of(UUID person) {
        var own = jdbc.sql("""
                        select id, kind, said, version, given_on, given_by, withdrawn_on, withdrawn_by, null::text as about
                          from people.consents where person_id = ?""").param(person).query(Consent.class).list();
        return Stream.concat(own.stream(), further.stream().flatMap(module -> module.of(person).stream()))
                .sorted(Comparator.comparing(Consent::stands)
                        .thenComparing(Consent::givenOn)
                        .thenComparing(Consent::id)
                        .reversed())
                .toList();
    }

    /** Notes that {@code person} agrees to the words of {@code kind}, said in the language of {@code t}; once, while it stands. */
    public void given(UUID person, ConsentKind kind, Way way, Tr t) {
        jdbc.sql("""
                        insert into people.consents (person_id, kind, said, version, given_on, given_by)
                        values (:person, :kind, :said, :version, :today, :way)
                        on conflict do nothing""")
                .param("person", person)
                .param("kind", kind.code())
                .param("said", t.get(kind.words(), hubs.current().name()))
                .param("version", kind.version())
                .param("today", hubs.today())
                .param("way", way.code())
                .update();
    }

    /** Notes that {@code person} takes the consent back. */
    public void withdrawn(UUID person, ConsentKind kind, Way way) {
        jdbc.sql("""
                        update people.consents
                           set withdrawn_on = greatest(given_on, :today), withdrawn_by = :way
                         where person_id = :person and kind = :kind and withdrawn_on is null""")
                .param("person", person)
                .param("kind", kind.code())
                .param("today", hubs.today())
                .param("way", way.code())
                .update();
    }

    /** As {@link #given}, and what was agreed to is shown from now on. */
    void give(UUID person, ConsentKind kind, Way way, Tr t) {
        given(person, kind, way, t);
        if (kind == ConsentKind.DIRECTORY) {
            jdbc.sql("update people.people set public = true, public_since = ? where id = ? and not public")
                    .params(hubs.today(), person)
                    .update();
        }
    }

    /** As {@link #withdrawn}, and nothing of it is shown any more. */
    void withdraw(UUID person, ConsentKind kind, Way way) {
        withdrawn(person, kind, way);
        switch (kind) {
            case DIRECTORY ->
                jdbc.sql("update people.people set public = false where id = ?")
                        .param(person)
                        .update();
            case PHOTO ->
                jdbc.sql("update people.people set shown_photo = 'nobody' where id = ?")
                        .param(person)
                        .update();
            case NEWSLETTER -> {
                // nothing is shown
            }
        }
    }

    /** Ends a consent that another module keeps. */
    void withdrawFurther(UUID person, UUID consent) {
        further.stream().forEach(module -> module.withdraw(person, consent, hubs.today()));
    }
}
