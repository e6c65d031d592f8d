package org.hortillon.talent;

import org.hortillon.companies.CompaniesFixture;
import org.hortillon.testing.TestHub;

/** Offers, schools and hires, as a few words say them. */
final class TalentFixture {

    private TalentFixture() {}

    static void world(TestHub hub) {
        CompaniesFixture.territory(hub);
        CompaniesFixture.company(hub, "agrilune", "numerique", "80021", "2022-03-01");
        CompaniesFixture.company(hub, "soinclair", "sante", "80261", "2022-03-01");
    }

    /** An offer of agrilune in Amiens; its title is its key with a capital. */
    static void job(TestHub hub, String key, String kind, String publishedOn, String expiresOn) {
        job(hub, key, kind, "agrilune", "80021", publishedOn, expiresOn);
    }

    static void elsewhere(TestHub hub, String key, String kind, String publishedOn, String expiresOn) {
        job(hub, key, kind, "soinclair", "80261", publishedOn, expiresOn);
    }

    private static void job(TestHub hub, String key, String... rest) {
        hub.execute("""
                insert into talent.jobs (key, kind, company_id, commune_id, published_on, expires_on, title, title_en, description)
                select ?, ?, c.id, m.id, ?::date, ?::date, initcap(?), 'English ' || ?, 'Poser des **sondes** dans l’eau froide.'
                  from companies.companies c, hubs.communes m where c.key = ? and m.code = ?""", key, rest[0], rest[3], rest[4], key, key, rest[1], rest[2]);
    }

    static void hires(TestHub hub, int howMany, String on) {
        for (int i = 0; i < howMany; i++) {
            hub.execute("""
                    insert into talent.hires (key, company_id, title, contract, hired_on, declared_by, source)
                    select ?, id, 'Technicienne', 'permanent', ?::date, 'Ida Secrète', 'déclaration'
                      from companies.companies where key = 'agrilune'""", on + "-" + i, on);
        }
    }
}
