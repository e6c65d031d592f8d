package org.hortillon.programmes;

import org.hortillon.testing.TestHub;

/** Programmes and projects in a small territory. */
public final class ProgrammesFixture {

    private ProgrammesFixture() {}

    /** A programme; its name is its key with a capital, and it has no end when {@code endsOn} is empty. */
    public static void programme(TestHub hub, String key, String kind, String startsOn, String endsOn) {
        hub.execute("""
                insert into programmes.programmes (key, name, kind, operator, starts_on, ends_on, description)
                values (?, initcap(?), ?, 'Les Hortillons', ?::date, nullif(?, '')::date, 'Six mois de **compagnonnage** au bord des rieux.')""", key, key, kind, startsOn, endsOn);
    }

    /** A company enters a programme. */
    public static void accompaniment(TestHub hub, String programme, String company, String startedOn) {
        hub.execute("""
                insert into programmes.accompaniments (programme_id, company_id, started_on, outcome)
                select p.id, c.id, ?::date, 'ongoing'
                  from programmes.programmes p, companies.companies c where p.key = ? and c.key = ?""", startedOn, programme, company);
    }

    /** An idea in Amiens, in the first sector; its name is its key with a capital. */
    public static void project(
            TestHub hub, String key, String holder, String programme, String startedOn, boolean shown) {
        hub.execute("""
                insert into programmes.projects (key, name, holder_id, programme_id, sector_id, commune_id, started_on, stage, summary, public)
                select ?, initcap(?), o.id, p.id, s.id, m.id, ?::date, 'idea', 'Des soupes de légumes déclassés.', ?
                  from people.people o
                  left join programmes.programmes p on p.key = ?,
                       hubs.sectors s, hubs.communes m
                 where o.key = ? and s.key = 'numerique' and m.code = '80021'""", key, key, startedOn, shown, programme, holder);
    }
}
