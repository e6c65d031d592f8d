package org.hortillon.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.hortillon.companies.CompaniesFixture;
import org.hortillon.testing.HubTest;
import org.hortillon.testing.TestHub;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@HubTest
class EventsRecordsTest {

    private final TestHub hub;

    EventsRecordsTest(TestHub hub) {
        this.hub = hub;
    }

    @BeforeEach
    void records() {
        CompaniesFixture.territory(hub);
        EventsFixture.event(hub, "cafe", "2024-11-07T18:30");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ends_local = starts_local",
                "capacity = 0",
                "kind = 'fete'",
                "key = 'Café du soir'",
                "commune_id = uuidv7()",
                "space_id = uuidv7()"
            })
    void an_event_that_makes_no_sense_is_refused_by_the_table(String change) {
        assertThatThrownBy(() -> hub.execute("update events.events set " + change))
                .hasMessageContaining("violates");
    }

    @Test
    void a_person_signs_up_for_an_event_once() {
        CompaniesFixture.person(hub, "lea", "Léa", "Publique", true);
        EventsFixture.registration(hub, "cafe", "lea", "cancelled");
        assertThatThrownBy(() -> EventsFixture.registration(hub, "cafe", "lea", ""))
                .hasMessageContaining("unique");
        assertThatThrownBy(() -> hub.execute("update events.registrations set state = 'peut-être'"))
                .hasMessageContaining("violates");
    }

    @Test
    void a_day_is_a_day_of_the_hubs_clock() {
        EventsFixture.event(hub, "reveillon", "2025-01-01T00:30");
        assertThat(hub.value(String.class, "select happened_on::text from events.fact_event where event = 'reveillon'"))
                .isEqualTo("2025-01-01");
    }

    @Test
    void only_attendances_of_events_that_took_place_are_facts() {
        EventsFixture.registrations(hub, "cafe", 3, "attended");
        EventsFixture.registrations(hub, "cafe", 2, "absent");
        EventsFixture.registrations(hub, "cafe", 1, "");
        assertThat(hub.count("events.fact_attendance")).isEqualTo(3);
        hub.execute("update events.events set cancelled_on = '2024-11-01'");
        assertThat(hub.count("events.fact_attendance")).isZero();
        assertThat(hub.count("events.fact_event")).isZero();
    }

    @Test
    void a_place_is_held_until_it_is_given_back() {
        EventsFixture.registrations(hub, "cafe", 4, "");
        EventsFixture.registrations(hub, "cafe", 3, "attended");
        EventsFixture.registrations(hub, "cafe", 2, "absent");
        EventsFixture.registrations(hub, "cafe", 5, "cancelled");
        EventsFixture.registrations(hub, "cafe", 6, "excused");
        assertThat(hub.value(Long.class, "select registered from events.agenda"))
                .isEqualTo(9);
    }
}
