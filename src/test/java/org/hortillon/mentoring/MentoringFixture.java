package org.hortillon.mentoring;

import org.hortillon.testing.TestHub;

/** Mentors, and whom they stand beside. */
public final class MentoringFixture {

    private MentoringFixture() {}

    /** A known person mentors, in the first sector, two at once. */
    public static void mentor(TestHub hub, String person, String since) {
        hub.execute("""
                insert into mentoring.mentors (key, person_id, title, title_en, expertise, sectors, since, capacity)
                select 'mentor-' || ?, id, 'Ancienne directrice d’usine', 'Former plant manager', array ['export', 'propriété intellectuelle'],
                       array ['numerique'], ?::date, 2
                  from people.people where key = ?""", person, since, person);
    }

    /** {@code number} people who mentor and do not show their name. */
    public static void unnamed(TestHub hub, int number, String since) {
        hub.execute("""
                with person as (
                    insert into people.people (key, given_name, family_name)
                    select 'discret-' || n, 'Prénom', 'Caché' || n from generate_series(1, ?) n returning id, key)
                insert into mentoring.mentors (key, person_id, title, expertise, since, capacity)
                select 'mentor-' || key, id, 'Titre secret', array ['export'], ?::date, 1 from person""", number, since);
    }

    /** A mentor stands beside a company, still when {@code endedOn} is empty. */
    public static void pairing(TestHub hub, String person, String company, String startedOn, String endedOn) {
        hub.execute("""
                insert into mentoring.pairings (key, mentor_id, company_id, started_on, ended_on)
                select 'binome-' || ? || '-' || ?, m.id, c.id, ?::date, nullif(?, '')::date
                  from mentoring.mentors m, companies.companies c where m.key = 'mentor-' || ? and c.key = ?""", person, company, startedOn, endedOn, person, company);
    }
}
