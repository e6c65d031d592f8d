package org.hortillon.companies;

import org.hortillon.testing.TestHub;

/** A few companies in a small territory. */
public final class CompaniesFixture {

    private CompaniesFixture() {}

    /** Amiens and Dury, two sectors, and nothing else. */
    public static void territory(TestHub hub) {
        hub.execute("""
                insert into hubs.communes (code, name, postcodes) values ('80021', 'Amiens', '{80000}'), ('80261', 'Dury', '{80480}')""");
        hub.execute("""
                insert into hubs.sectors (key, label, label_en, position)
                values ('numerique', 'Numérique', 'Digital', 1), ('sante', 'Santé', 'Health', 2)""");
    }

    /** One company; its name is its key with a capital. */
    public static void company(TestHub hub, String key, String sector, String commune, String createdOn) {
        hub.execute("""
                insert into companies.companies (key, name, sector_id, commune_id, created_on, source, description)
                select ?, initcap(?), s.id, m.id, ?::date, 'registre', 'Des capteurs pour les champs.'
                  from hubs.sectors s, hubs.communes m where s.key = ? and m.code = ?""", key, key, createdOn, sector, commune);
    }

    /** One person; the name is shown to the public when {@code shown}. */
    public static void person(TestHub hub, String key, String given, String family, boolean shown) {
        hub.execute("""
                insert into people.people (key, given_name, family_name, public, public_since)
                values (?, ?, ?, ?, case when ? then date '2024-01-01' end)""", key, given, family, shown, shown);
    }

    /** A testimonial about a company, consented, and withdrawn when {@code withdrawnOn} is given. */
    public static void voice(TestHub hub, String key, String person, String company, String withdrawnOn) {
        hub.execute("""
                insert into companies.testimonials
                       (key, person_id, company_id, quote, role_label, said_on, consented_on, consent_text, withdrawn_on)
                select ?, p.id, c.id, 'On m’a ouvert des portes.', 'cliente', '2024-03-01', '2024-03-02', 'D’accord.',
                       nullif(?, '')::date
                  from people.people p, companies.companies c where p.key = ? and c.key = ?""", key, withdrawnOn, person, company);
    }
}
