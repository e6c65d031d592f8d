package org.hortillon.events.agenda;

import java.time.Instant;
import java.util.List;
import org.hortillon.events.territory.OutsideEvent;
import org.jspecify.annotations.Nullable;

/**
 * An event on the map, of the hub or of others.
 *
 * @param place the code of its commune, or where else it is
 * @param path where this site tells of it; null when others hold it
 * @param link where others tell of it; empty when nobody does
 * @param sources who announces it, when others do
 */
public record MapEntry(
        String place,
        String venue,
        String title,
        @Nullable String titleEn,
        Instant startsAt,
        boolean allDay,
        @Nullable String path,
        String link,
        List<String> sources) {

    public MapEntry {
        sources = List.copyOf(sources);
    }

    static MapEntry of(OutsideEvent event) {
        return new MapEntry(
                event.communeCode() == null ? AgendaMap.ELSEWHERE : event.communeCode(),
                event.place(),
                event.title(),
                null,
                event.startsAt(),
                event.allDay(),
                null,
                event.link(),
                event.sources().stream().map(OutsideEvent.Source::name).toList());
    }
}
