package org.hortillon.events.territory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class PageReaderTest {

    @Test
    void events_are_found_in_lists_graphs_and_alone_and_a_broken_block_leaves_the_others() {
        var read = read("""
                <script type="application/ld+json">{"@graph":[{"@type":["Thing","MusicEvent"],"name":"Concert &amp; bal",
                  "startDate":"2025-01-23T18:30:00+01:00","endDate":"2025-01-23T20:30:00+01:00","url":"https://gare.exemple.fr/1",
                  "location":{"@type":"Place","name":"La Gare","address":{"addressLocality":"Amiens"}},
                  "performer":[{"name":"Ana Roux"}],"eventStatus":"https://schema.org/EventCancelled"}]}</script>
                <script type="application/ld+json">{broken</script>
                <script type="application/ld+json">{"@type":"ItemList","itemListElement":[{"item":{"@type":"Event","name":"Marché","startDate":"2025-02-01"}}]}</script>
                <script type="application/ld+json">{"@type":"Event","name":"Trop tard","startDate":"2027-02-01"}</script>
                <script type="application/ld+json">{"@type":"Event","name":"Jamais","startDate":"+999999999-12-31T23:59:59-18:00"}</script>
                <script type="application/ld+json">{"@type":"Organization","name":"La Gare"}</script>""");
        assertThat(((Reading.Read) read).events())
                .satisfiesExactly(
                        concert -> {
                            assertThat(concert.title()).isEqualTo("Concert & bal");
                            assertThat(concert.startsAt()).isEqualTo("2025-01-23T17:30:00Z");
                            assertThat(concert.place()).isEqualTo("La Gare, Amiens");
                            assertThat(concert.summary()).contains("Ana Roux");
                            assertThat(concert.cancelled()).isTrue();
                        },
                        market -> assertThat(market.allDay()).isTrue());
    }

    @Test
    void a_page_that_describes_nothing_is_no_feed() {
        assertThat(read("<p>Bienvenue</p>")).isEqualTo(new Reading.Unreadable(0));
    }

    private static Reading read(String html) {
        return new PageReader(ZoneId.of("Europe/Paris"), LocalDate.of(2024, 12, 14), LocalDate.of(2025, 12, 15))
                .read(html, "https://gare.exemple.fr/");
    }
}
