package org.hortillon.people.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hortillon.people.merge.MergeFixture.GONE;
import static org.hortillon.people.merge.MergeFixture.KEPT;

import org.hortillon.testing.HubTest;
import org.hortillon.testing.TestHub;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@HubTest
class MergeTest {

    private final TestHub hub;

    MergeTest(TestHub hub) {
        this.hub = hub;
    }

    @BeforeEach
    void records() {
        MergeFixture.fill(hub);
    }

    private String of(String sql) {
        return String.valueOf(hub.rows(sql).getFirst().values().iterator().next());
    }

    @Test
    void every_table_that_refers_to_a_person_has_rows_that_the_journal_can_name() {
        var links = hub.inHub(() -> hub.bean(Links.class).all());
        assertThat(links)
                .contains(
                        new Link("events.registrations", "person_id"),
                        new Link("membership.memberships", "sponsor_id"),
                        new Link("synergies.introductions", "second_person_id"),
                        new Link("people.addresses", "person_id"));
        for (var link : links) {
            assertThat(hub.value(
                            Long.class,
                            "select count(*) from pg_attribute where attrelid = ?::regclass and attname = 'id' and atttypid = 'uuid'::regtype",
                            link.table()))
                    .as(link.table())
                    .isOne();
        }
    }

    @Test
    void what_hung_on_either_record_hangs_on_the_one_that_is_kept() {
        MergeFixture.merge(hub, KEPT, GONE);
        assertThat(
                        of(
                                "select count(*) from people.addresses a join people.people p on p.id = a.person_id where p.key = 'lea'"))
                .isEqualTo("2");
        assertThat(of("select headline from people.people where key = 'lea'")).isEqualTo("Graphiste");
        assertThat(of("select email from people.people where key = 'lea'")).isEqualTo("lea@exemple.fr");
        assertThat(of("select email is null from people.people where key = 'lea-2'"))
                .isEqualTo("true");
        assertThat(
                        of(
                                "select role || since from companies.founders f join people.people p on p.id = f.person_id where p.key = 'lea'"))
                .isEqualTo("founder2024-01-10");
    }

    @Test
    void nobody_counts_twice_and_nothing_is_lost() {
        assertThat(hub.count("events.fact_attendance")).isEqualTo(11);
        var rows = hub.count("events.registrations");
        MergeFixture.merge(hub, KEPT, GONE);
        assertThat(hub.count("events.registrations")).isEqualTo(rows);
        assertThat(hub.count("events.fact_attendance")).isEqualTo(10);
        assertThat(of("select count(distinct person_id) from events.fact_attendance"))
                .isEqualTo("9");
        assertThat(hub.count("mentoring.fact_mentor")).isOne();
        assertThat(hub.count("membership.fact_member")).isEqualTo(2);
    }

    @Test
    void who_came_under_either_name_came() {
        MergeFixture.merge(hub, KEPT, GONE);
        assertThat(of("select r.state from events.registrations r join events.events e on e.id = r.event_id"
                        + " join people.people p on p.id = r.person_id where e.key = 'mai' and p.key = 'lea'"))
                .isEqualTo("attended");
    }

    @Test
    void two_memberships_that_overlap_become_one_over_the_days_of_both() {
        MergeFixture.merge(hub, KEPT, GONE);
        assertThat(of("select daterange(joined_on, left_on)::text from membership.memberships m"
                        + " join people.people p on p.id = m.person_id where p.key = 'lea'"))
                .isEqualTo("[2023-06-01,)");
    }

    @Test
    void whom_either_one_mentored_stands_beside_the_mentor_who_is_left() {
        MergeFixture.merge(hub, KEPT, GONE);
        assertThat(
                        of(
                                "select m.key || m.since from mentoring.pairings g join mentoring.mentors m on m.id = g.mentor_id"))
                .isEqualTo("mentor-lea2023-09-01");
    }

    @Test
    void a_merge_that_is_undone_leaves_every_byte_as_it_was() {
        var before = MergeFixture.snapshot(hub);
        var merge = MergeFixture.merge(hub, KEPT, GONE);
        assertThat(MergeFixture.snapshot(hub)).isNotEqualTo(before);
        assertThat(MergeFixture.undo(hub, merge)).isEqualTo(302);
        assertThat(MergeFixture.snapshot(hub)).isEqualTo(before);
        assertThat(MergeFixture.undo(hub, MergeFixture.merge(hub, GONE, KEPT))).isEqualTo(302);
        assertThat(MergeFixture.snapshot(hub)).isEqualTo(before);
    }

    @Test
    void what_was_changed_since_forbids_undoing_and_is_named() {
        var merge = MergeFixture.merge(hub, KEPT, GONE);
        hub.execute("update mentoring.mentors set since = '2022-01-01' where key = 'mentor-lea'");
        var after = MergeFixture.snapshot(hub);
        var undone = hub.inHub(() -> hub.bean(Undoing.class).undo(merge, MergeFixture.team()));
        assertThat(undone).isInstanceOfSatisfying(Outcome.Refused.class, refused -> {
            assertThat(refused.why()).isEqualTo(MergeRefusal.CHANGED);
            assertThat(refused.where()).containsExactly(new Link("mentoring.mentors", "since"));
        });
        assertThat(MergeFixture.snapshot(hub)).isEqualTo(after);
    }

    @Test
    void an_address_that_somebody_else_took_since_forbids_undoing() {
        var merge = MergeFixture.merge(hub, KEPT, GONE);
        hub.execute("update people.addresses set address = 'autre@exemple.fr' where address = 'l.brechet@exemple.fr'");
        hub.execute("update people.people set email = 'l.brechet@exemple.fr' where key = 'paul'");
        assertThat(MergeFixture.undo(hub, merge)).isEqualTo(409);
    }

    @Test
    void a_merged_record_never_leads_to_one_that_was_merged_itself() {
        var first = MergeFixture.merge(hub, KEPT, GONE);
        var second = MergeFixture.merge(hub, "paul", KEPT);
        assertThat(
                        of(
                                "select string_agg(distinct k.key, ',') from people.people p join people.people k on k.id = p.merged_into"))
                .isEqualTo("paul");
        assertThat(MergeFixture.undo(hub, first)).isEqualTo(409);
        assertThat(MergeFixture.undo(hub, second)).isEqualTo(302);
        assertThat(MergeFixture.undo(hub, first)).isEqualTo(302);
    }

    @Test
    void nobody_was_introduced_to_or_sponsored_by_themselves() {
        hub.execute("""
                insert into synergies.introductions (key, first_person_id, second_person_id, introduced_on, subject)
                select 'elles', a.id, b.id, '2024-04-04', 'Bonjour' from people.people a, people.people b where a.key = 'lea' and b.key = 'lea-2'""");
        hub.execute("update membership.memberships set sponsor_id = (select id from people.people where key = 'lea-2')"
                + " where person_id = (select id from people.people where key = 'lea')");
        var before = MergeFixture.snapshot(hub);
        var merge = MergeFixture.merge(hub, KEPT, GONE);
        assertThat(hub.count("synergies.introductions")).isOne();
        assertThat(hub.count("synergies.fact_introduction")).isZero();
        assertThat(of("select string_agg(sponsor, ',') from membership.roster")).isEqualTo("null");
        assertThat(MergeFixture.undo(hub, merge)).isEqualTo(302);
        assertThat(MergeFixture.snapshot(hub)).isEqualTo(before);
    }

    @Test
    void one_record_cannot_be_merged_with_itself_or_twice() {
        MergeFixture.merge(hub, KEPT, GONE);
        var merging = hub.bean(Merging.class);
        assertThat(hub.inHub(() -> merging.merge("paul", "paul", "", MergeFixture.team())))
                .isEqualTo(Outcome.Refused.because(MergeRefusal.SAME));
        assertThat(hub.inHub(() -> merging.merge("paul", GONE, "", MergeFixture.team())))
                .isEqualTo(Outcome.Refused.because(MergeRefusal.MERGED));
        assertThat(hub.inHub(() -> merging.merge("paul", "personne", "", MergeFixture.team())))
                .isEqualTo(Outcome.Refused.because(MergeRefusal.ABSENT));
    }
}
