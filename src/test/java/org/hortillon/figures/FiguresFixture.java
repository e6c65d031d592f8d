package org.hortillon.figures;

import java.time.Instant;
import org.hortillon.companies.CompaniesFixture;
import org.hortillon.testing.TestHub;

/** A small hub at the end of 2024: companies over three years, impacts in two units, hires in small numbers. */
public final class FiguresFixture {

    private FiguresFixture() {}

    /** Fills an empty hub and stands its clock at 15 December 2024. */
    public static void fill(TestHub hub) {
        hub.clockAt(Instant.parse("2024-12-15T09:00:00Z"));
        CompaniesFixture.territory(hub);
        CompaniesFixture.company(hub, "ancienne", "numerique", "80021", "2022-05-02");
        CompaniesFixture.company(hub, "avant", "numerique", "80021", "2023-05-02");
        CompaniesFixture.company(hub, "agrilune", "numerique", "80261", "2024-05-02");
        CompaniesFixture.company(hub, "marais", "numerique", "80021", "2024-11-12");
        CompaniesFixture.company(hub, "soinclair", "sante", "80021", "2024-08-31");
        CompaniesFixture.company(hub, "demain", "sante", "80021", "2024-12-20");
        impact(hub, "tonnes", 12.5, "t", "agrilune");
        impact(hub, "tonnes", 7.5, "t", "marais");
        impact(hub, "fermes", 4, "fermes", "marais");
        hires(hub, "agrilune", 3);
        hires(hub, "marais", 9);
        hires(hub, "soinclair", 6);
        round(hub, "petite", "agrilune", 20_000_000, "2024-03-01");
        round(hub, "grande", "marais", 75_000_000, "2024-06-01");
    }

    private static void impact(TestHub hub, String indicator, double quantity, String unit, String company) {
        hub.execute("""
                insert into companies.impacts (key, company_id, indicator, label, quantity, unit, measured_on, declared_by, declared_on, source)
                select ? || '-' || ?, id, ?, initcap(?), ?, ?, '2024-11-01', 'la fondatrice', '2024-11-20', 'suivi'
                  from companies.companies where key = ?""", indicator, company, indicator, indicator, quantity, unit, company);
    }

    private static void hires(TestHub hub, String company, int people) {
        hub.execute("""
                insert into talent.hires (key, company_id, title, contract, hired_on, declared_by, source)
                select ? || '-' || n, c.id, 'Développement', case when n % 2 = 0 then 'permanent' else 'fixed_term' end,
                       date '2024-02-01' + (n * 20)::int, 'la fondatrice', 'suivi'
                  from companies.companies c, generate_series(1, ?) n where c.key = ?""", company, people, company);
    }

    private static void round(TestHub hub, String key, String company, long cents, String closedOn) {
        hub.execute("""
                insert into funding.rounds (key, company_id, instrument, amount_cents, currency, stage, closed_on, announced_on, evidence)
                select ?, id, 'equity', ?, 'EUR', 'seed', ?::date, ?::date, 'acte' from companies.companies where key = ?""", key, cents, closedOn, closedOn, company);
    }
}
