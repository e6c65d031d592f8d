package org.hortillon.events.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.hortillon.access.Role;
import org.hortillon.companies.CompaniesFixture;
import org.hortillon.events.EventsFixture;
import org.hortillon.testing.HubTest;
import org.hortillon.testing.TestHub;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** The clock stands on 15 December 2024, 9 o'clock. */
@HubTest
class EventDataPageTest {

    private static final String BLOCK = "<script type=\"application/ld+json\">";

    @BeforeAll
    static void records(TestHub hub) {
        CompaniesFixture.territory(hub);
        EventsFixture.event(hub, "voeux", "2025-01-16T18:30");
        hub.execute("""
                update events.events
                   set title = 'Voeux </script><script>alert(1)</script>', mode = 'mixed', online_url = 'https://room.example/secret',
                       moved_from = '2025-01-09T18:30+01:00'
                 where key = 'voeux'""");
        CompaniesFixture.person(hub, "lea", "Léa", "Publique", true);
        CompaniesFixture.person(hub, "tom", "Tom", "Discret", false);
        hub.execute("""
                insert into events.speakers (event_id, person_id)
                select e.id, p.id from events.events e, people.people p where p.key in ('lea', 'tom')""");
        hub.execute("insert into events.partners (event_id, name) select id, 'La Mairie' from events.events");
    }

    @Test
    void the_page_holds_one_block_of_data_that_no_title_can_end(TestHub hub) {
        var page = hub.visitor().get("/evenements/voeux").body();
        assertThat(page).containsOnlyOnce(BLOCK).doesNotContain("<script>alert");
        var data = block(page);
        assertThat(SchemaOrg.mistakes(data)).isEmpty();
        assertThat(data.get("name")).isEqualTo("Voeux </script><script>alert(1)</script>");
        assertThat(data.get("eventStatus")).isEqualTo("https://schema.org/EventRescheduled");
        assertThat(data.get("previousStartDate")).isEqualTo("2025-01-09T18:30+01:00");
        assertThat(data.get("url")).asString().startsWith("http").endsWith("/evenements/voeux");
    }

    @Test
    void the_data_tells_everybody_the_same_neither_the_room_nor_who_is_hidden(TestHub hub) {
        for (var reader : List.of(hub.visitor(), hub.signedIn(Role.TEAM))) {
            var data = block(reader.get("/evenements/voeux").body());
            assertThat(data.toString())
                    .contains("Léa Publique", "La Mairie", "MixedEventAttendanceMode")
                    .doesNotContain("room.example", "Discret");
        }
        assertThat(hub.signedIn(Role.TEAM).get("/evenements/voeux").body()).contains("room.example", "Discret");
    }

    private static Map<?, ?> block(String page) {
        var from = page.indexOf(BLOCK) + BLOCK.length();
        return JsonMapper.shared().readValue(page.substring(from, page.indexOf("</script>", from)), Map.class);
    }
}
