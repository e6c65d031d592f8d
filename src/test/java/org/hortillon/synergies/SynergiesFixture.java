package org.hortillon.synergies;

import org.hortillon.companies.CompaniesFixture;
import org.hortillon.testing.TestHub;
import org.jspecify.annotations.Nullable;

/** Partnerships and introductions, as a few words say them. */
final class SynergiesFixture {

    private SynergiesFixture() {}

    /** Two companies and two people who are not public. */
    static void world(TestHub hub) {
        CompaniesFixture.territory(hub);
        CompaniesFixture.company(hub, "agrilune", "numerique", "80021", "2022-03-01");
        CompaniesFixture.company(hub, "soinclair", "sante", "80021", "2022-03-01");
        CompaniesFixture.person(hub, "lea", "Léa", "Brêche", false);
        CompaniesFixture.person(hub, "tom", "Tom", "Discret", false);
    }

    /** A partnership of agrilune with somebody in {@code country}; its name is its key with a capital. */
    static void partnership(TestHub hub, String key, String scope, String country, String signedOn) {
        hub.execute("""
                insert into synergies.partnerships
                       (key, name, scope, company_id, partner_name, partner_country, signed_on, object, object_en, declared_by)
                select ?, initcap(?), ?, id, 'Partenaire ' || ?, ?, ?::date, 'Des bocaux consignés', 'Returnable jars', 'Ida Secrète'
                  from companies.companies where key = 'agrilune'""", key, key, scope, key, country, signedOn);
    }

    static void introductions(TestHub hub, int howMany, @Nullable String outcome, String on) {
        for (int i = 0; i < howMany; i++) {
            hub.execute("""
                    insert into synergies.introductions (key, first_person_id, second_person_id, introduced_on, subject, outcome)
                    select ?, f.id, s.id, ?::date, 'Un sujet à eux', ?
                      from people.people f, people.people s where f.key = 'lea' and s.key = 'tom'""", outcome + "-" + on + "-" + i, on, outcome);
        }
    }
}
