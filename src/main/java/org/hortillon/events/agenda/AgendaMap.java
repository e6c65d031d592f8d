package org.hortillon.events.agenda;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hortillon.hubs.Label;
import org.hortillon.hubs.Outlines;

/**
 * Where events are held: on the outlines of the territory, and the same in words beside it.
 *
 * @param box the part of the plane that the outlines fill
 * @param places by how much is held there; what is online or of no known commune comes last
 */
public record AgendaMap(AgendaHead head, String box, List<Shape> shapes, List<Place> places) {

    static final String ONLINE = "online";
    static final String ELSEWHERE = "";
    private static final int SHADES = 5;

    public AgendaMap {
        shapes = List.copyOf(shapes);
        places = List.copyOf(places);
    }

    /** A commune on the map; {@code events} is nought where nothing is held. */
    public record Shape(String code, String name, String path, int events, int shade) {}

    /** What is held in a commune, soonest first. */
    public record Place(String code, String name, List<MapEntry> entries) {

        public boolean isCommune() {
            return !code.equals(ONLINE) && !code.equals(ELSEWHERE);
        }

        /** By venue, the first that has something first. */
        public Map<String, List<MapEntry>> venues() {
            return entries.stream()
                    .collect(Collectors.groupingBy(MapEntry::venue, LinkedHashMap::new, Collectors.toList()));
        }
    }

    static AgendaMap of(AgendaHead head, List<MapEntry> entries, Map<String, String> contours, List<Label> communes) {
        var names = communes.stream().collect(Collectors.toMap(Label::key, Label::label, (one, other) -> one));
        var byPlace = entries.stream()
                .collect(Collectors.groupingBy(MapEntry::place, LinkedHashMap::new, Collectors.toList()));
        var places = byPlace.entrySet().stream()
                .map(place -> new Place(place.getKey(), names.getOrDefault(place.getKey(), ""), place.getValue()))
                .sorted(AgendaMap::order)
                .toList();
        var most = places.stream()
                .filter(Place::isCommune)
                .mapToInt(place -> place.entries().size())
                .max()
                .orElse(0);
        var outlines = Outlines.of(contours, names);
        var shapes = outlines.paths().entrySet().stream()
                .map(outline -> {
                    var events =
                            byPlace.getOrDefault(outline.getKey(), List.of()).size();
                    var name = names.getOrDefault(outline.getKey(), outline.getKey());
                    return new Shape(outline.getKey(), name, outline.getValue(), events, shade(events, most));
                })
                .toList();
        return new AgendaMap(head, outlines.box(), shapes, places);
    }

    private static int order(Place one, Place other) {
        if (one.isCommune() != other.isCommune()) {
            return one.isCommune() ? -1 : 1;
        }
        var most = Integer.compare(other.entries().size(), one.entries().size());
        return most == 0 ? one.name().compareTo(other.name()) : most;
    }

    /** Each shade spans the same factor: one large town leaves the small ones apart. */
    private static int shade(int events, int most) {
        return events == 0
                ? 0
                : Math.clamp(
                        (long) Math.ceil(Math.log1p((double) events) / Math.log1p((double) most) * SHADES), 1, SHADES);
    }
}
