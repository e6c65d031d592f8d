package org.hortillon.events.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.hortillon.companies.CompaniesFixture;
import org.hortillon.events.EventsFixture;
import org.hortillon.store.AsOwner;
import org.hortillon.testing.HubTest;
import org.hortillon.testing.TestHub;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A country that no other test goes to changes its clocks; the hub's clock stands on 15 December 2024. */
@HubTest
class ChangedClocksTest {

    private static final String THERE = "Antarctica/Troll";

    private final TestHub hub;
    private final JdbcClient owner;
    private final String rule;

    ChangedClocksTest(TestHub hub) {
        this.hub = hub;
        this.owner = AsOwner.of(hub);
        this.rule = owner.sql("select pg_get_functiondef('events.moment'::regproc)")
                .query(String.class)
                .single();
    }

    @BeforeEach
    void records() {
        CompaniesFixture.territory(hub);
        EventsFixture.event(hub, "loin", "2025-01-16T18:30");
        EventsFixture.event(hub, "hier", "2024-12-01T18:30");
        hub.execute("update events.events set zone = ?, closes_local = starts_local - interval '2 days'", THERE);
        EventsFixture.event(hub, "ici", "2025-01-16T18:30");
    }

    @AfterEach
    void asBefore() {
        owner.sql(rule).update();
    }

    @Test
    void what_is_ahead_follows_the_clock_on_the_wall_and_how_many_moved_is_noted() {
        var ahead = instant("loin");
        var past = instant("hier");
        var here = instant("ici");
        theirClocksGoFiveHoursAhead();
        assertThat(instant("loin")).as("until the next start").isEqualTo(ahead);
        follow();
        assertThat(instant("loin")).isNotEqualTo(ahead).isEqualTo("2025-01-16 13:30:00+00");
        assertThat(hub.value(
                        Boolean.class,
                        "select closes_at = starts_at - interval '2 days' from events.events where key = 'loin'"))
                .as("registration closes with it")
                .isTrue();
        assertThat(instant("hier")).isEqualTo(past);
        assertThat(instant("ici")).isEqualTo(here);
        assertThat(hub.value(Integer.class, "select sequence from events.events where key = 'loin'"))
                .isEqualTo(1);
        assertThat(hub.value(Integer.class, "select sequence from events.events where key = 'ici'"))
                .isZero();
        assertThat(notes()).singleElement().asString().startsWith("1 (20");
    }

    @Test
    void nothing_is_written_when_nothing_changed_nor_a_second_time() {
        follow();
        assertThat(notes()).isEmpty();
        theirClocksGoFiveHoursAhead();
        follow();
        follow();
        assertThat(notes()).hasSize(1);
    }

    private void theirClocksGoFiveHoursAhead() {
        owner.sql("""
                        create or replace function events.moment(wall timestamp, zone text) returns timestamptz
                            language sql immutable parallel safe
                            return case when zone = 'Antarctica/Troll' then (wall - interval '5 hours') at time zone 'UTC'
                                        else least(wall at time zone zone,
                                                   (wall - interval '1 hour') at time zone zone + interval '1 hour') end""").update();
    }

    private void follow() {
        hub.inHub(() -> hub.bean(ChangedClocks.class).follow());
    }

    private String instant(String key) {
        return hub.value(
                String.class,
                "select (starts_at at time zone 'UTC')::text || '+00' from events.events where key = ?",
                key);
    }

    private java.util.List<Object> notes() {
        return hub.rows("select title from access.audit where act = 'events.clocks_changed'").stream()
                .map(row -> Objects.requireNonNull(row.get("title")))
                .toList();
    }
}
