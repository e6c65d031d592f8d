package org.hortillon.people.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.hortillon.access.Role;
import org.hortillon.access.Viewer;
import org.hortillon.companies.CompaniesFixture;
import org.hortillon.events.EventsFixture;
import org.hortillon.membership.MembershipFixture;
import org.hortillon.mentoring.MentoringFixture;
import org.hortillon.testing.TestHub;

/** Lea, who is known twice: as a member who mentors and came in March, and as a guest who came in March and in May. */
public final class MergeFixture {

    public static final String KEPT = "lea";
    public static final String GONE = "lea-2";

    private MergeFixture() {}

    public static void fill(TestHub hub) {
        CompaniesFixture.territory(hub);
        CompaniesFixture.company(hub, "marais", "sante", "80021", "2024-01-10");
        CompaniesFixture.person(hub, KEPT, "Léa", "Bréchet", true);
        CompaniesFixture.person(hub, GONE, "Lea", "Brechet", false);
        CompaniesFixture.person(hub, "paul", "Paul", "Martin", true);
        hub.execute("update people.people set email = 'lea@exemple.fr', phone = '06 39 98 00 01' where key = ?", KEPT);
        hub.execute(
                "update people.people set email = 'l.brechet@exemple.fr', phone = '+33 6 39 98 00 01', headline = 'Graphiste' where key = ?",
                GONE);
        EventsFixture.event(hub, "mars", "2024-03-05T18:30");
        EventsFixture.event(hub, "mai", "2024-05-07T18:30");
        EventsFixture.registrations(hub, "mars", 8, "attended");
        EventsFixture.registration(hub, "mars", KEPT, "attended");
        EventsFixture.registration(hub, "mars", GONE, "attended");
        EventsFixture.registration(hub, "mai", KEPT, "absent");
        EventsFixture.registration(hub, "mai", GONE, "attended");
        MembershipFixture.membership(hub, KEPT, "freelance", "2024-02-01", null);
        MembershipFixture.membership(hub, GONE, "freelance", "2023-06-01", "2024-06-01");
        MembershipFixture.membership(hub, "paul", "artisan", "2023-01-01", null);
        MentoringFixture.mentor(hub, KEPT, "2024-01-01");
        MentoringFixture.mentor(hub, GONE, "2023-09-01");
        MentoringFixture.pairing(hub, GONE, "marais", "2024-02-02", "");
        hub.execute("""
                insert into companies.founders (company_id, person_id, role, since)
                select c.id, p.id, case when p.key = 'lea' then 'manager' else 'founder' end, case when p.key = 'lea' then date '2024-02-02' else date '2024-01-10' end
                  from companies.companies c, people.people p where c.key = 'marais' and p.key like 'lea%'""");
    }

    /** Merges as somebody of the team, and gives the merge. */
    public static UUID merge(TestHub hub, String kept, String gone) {
        var team = hub.signedIn(Role.TEAM);
        var page = "/equipe/personnes/fusion?garder=" + kept + "&fondre=" + gone;
        var answer = team.submit(
                page, "/equipe/personnes/fusion", Map.of("garder", kept, "fondre", gone, "motif", "même téléphone"));
        assertThat(answer.location()).contains("/equipe/personnes/fusions/");
        return UUID.fromString(answer.location().substring(answer.location().lastIndexOf('/') + 1));
    }

    /** Undoes as somebody of the team; gives the status of the answer. */
    public static int undo(TestHub hub, UUID merge) {
        var path = "/equipe/personnes/fusions/" + merge;
        return hub.signedIn(Role.TEAM).submit(path, path + "/annuler", Map.of()).status();
    }

    /** What every row that a merge may touch says, by table. */
    static Map<String, String> snapshot(TestHub hub) {
        var all = new TreeMap<String, String>();
        var tables = hub.inHub(() -> hub.bean(Links.class).all()).stream()
                .map(Link::table)
                .distinct();
        java.util.stream.Stream.concat(tables, java.util.stream.Stream.of("people.people", "mentoring.pairings"))
                .filter(table -> !table.startsWith("access."))
                .forEach(table -> all.put(
                        table,
                        hub.value(
                                String.class,
                                "select coalesce(string_agg(to_jsonb(t)::text, E'\\n' order by t.id), '') from " + table
                                        + " t")));
        return all;
    }

    static Viewer team() {
        return new Viewer(UUID.randomUUID(), null, "Camille", java.util.Set.of(Role.TEAM));
    }
}
