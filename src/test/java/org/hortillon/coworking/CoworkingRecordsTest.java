package org.hortillon.coworking;

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
class CoworkingRecordsTest {

    private final TestHub hub;

    CoworkingRecordsTest(TestHub hub) {
        this.hub = hub;
    }

    @BeforeEach
    void records() {
        CompaniesFixture.territory(hub);
        CoworkingFixture.space(hub, "hangar", "2024-03-04");
        CoworkingFixture.desks(hub, "hangar", "open", 2, "2024-03-04");
        CoworkingFixture.office(hub, "hangar", "Bureau 1", "2024-05-01");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "coworking.spaces set closed_on = '2024-03-03'",
                "coworking.spaces set surface_m2 = 0",
                "coworking.spaces set website = 'javascript:alert(1)'",
                "coworking.desks set kind = 'debout'",
                "coworking.desks set closed_on = '2024-03-03'",
                "coworking.desks set label = 'open 01'",
                "coworking.offices set seats = 0",
                "coworking.offices set closed_on = '2024-04-30'"
            })
    void what_makes_no_sense_is_refused_by_the_tables(String change) {
        assertThatThrownBy(() -> hub.execute("update " + change)).hasMessageContaining("violates");
    }

    @Test
    void each_opening_is_a_fact_with_its_place_and_its_end() {
        hub.execute("update coworking.desks set closed_on = '2024-10-01' where label = 'open 02'");
        assertThat(hub.rows(
                                "select happened_on::text, until::text, space, kind, commune, path from coworking.fact_desk order by until nulls first")
                        .toString())
                .isEqualTo(
                        "[{happened_on=2024-03-04, until=null, space=hangar, kind=open, commune=80021, path=/espaces/hangar},"
                                + " {happened_on=2024-03-04, until=2024-10-01, space=hangar, kind=open, commune=80021, path=/espaces/hangar}]");
        assertThat(hub.value(Integer.class, "select seats from coworking.fact_office"))
                .isEqualTo(4);
        assertThat(hub.value(String.class, "select title from coworking.fact_space"))
                .isEqualTo("Hangar");
    }
}
