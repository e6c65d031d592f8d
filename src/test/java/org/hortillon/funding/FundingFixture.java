package org.hortillon.funding;

import org.hortillon.companies.CompaniesFixture;
import org.hortillon.testing.TestHub;
import org.jspecify.annotations.Nullable;

/** Money, as a few words say it. */
final class FundingFixture {

    private FundingFixture() {}

    static void world(TestHub hub) {
        CompaniesFixture.territory(hub);
        CompaniesFixture.company(hub, "agrilune", "numerique", "80021", "2022-03-01");
        CompaniesFixture.company(hub, "soinclair", "sante", "80261", "2022-03-01");
        hub.execute("""
                insert into funding.investors (key, name, kind, ticket_min_cents, ticket_max_cents, thesis, thesis_en)
                values ('cercle', 'Le Cercle', 'angel', 500000, 6000000, 'Des fondateurs rencontrés', 'Founders we met'),
                       ('grand', 'Grand Fonds', 'fund', 50000000, null, 'Industrie', null),
                       ('muet', 'Banque Muette', 'bank', null, null, null, null)""");
        hub.execute("""
                insert into funding.funds (key, name, manager, size_cents, currency, status, opened_on)
                values ('projet', 'Fonds en projet', 'à désigner', 5000000000, 'EUR', 'planned', null),
                       ('premiers', 'Premiers Pas', 'la banque', 60000000, 'EUR', 'open', '2022-05-02')""");
    }

    static void round(
            TestHub hub, String company, String instrument, long euros, String closedOn, @Nullable String announcedOn) {
        hub.execute("""
                insert into funding.rounds (key, company_id, instrument, amount_cents, currency, stage, closed_on, announced_on, lead_id, evidence)
                select ?, c.id, ?, ? * 100, 'EUR', 'seed', ?::date, ?::date, i.id, 'Acte caché'
                  from companies.companies c, funding.investors i where c.key = ? and i.key = 'cercle'""", company + euros, instrument, euros, closedOn, announcedOn, company);
    }

    static void grant(TestHub hub, String key, String status, long euros, @Nullable String awardedOn) {
        hub.execute("""
                insert into funding.grants (key, company_id, name, funder, amount_cents, currency, status, awarded_on, source)
                select ?, id, 'Aide ' || ?, 'Région', ? * 100, 'EUR', ?, ?::date, 'Courrier' from companies.companies where key = 'agrilune'""", key, key, euros, status, awardedOn);
    }
}
