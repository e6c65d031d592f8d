package org.hortillon.coworking;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One space at length. */
public record SpacePage(Space space, LocalDate today, List<Desks> desks, List<Office> offices) {

    /** Desks of one kind and one series that opened on one day; {@code first} and {@code last} are their labels. */
    public record Desks(
            String kind, LocalDate openedOn, @Nullable LocalDate closedOn, long number, String first, String last) {}

    /** One closed office. */
    public record Office(
            String label,
            int seats,
            @Nullable Integer surfaceM2,
            LocalDate openedOn,
            @Nullable LocalDate closedOn) {}

    public SpaceState state() {
        return space.state(today);
    }

    /** How many desks opened in each year, those closed since included; what is ahead is left out. */
    public Map<Integer, Long> desksOpened() {
        return desks.stream()
                .filter(group -> !group.openedOn().isAfter(today))
                .collect(Collectors.groupingBy(
                        group -> group.openedOn().getYear(), TreeMap::new, Collectors.summingLong(Desks::number)));
    }

    /** How many offices opened in each year, those closed since included; what is ahead is left out. */
    public Map<Integer, Long> officesOpened() {
        return offices.stream()
                .filter(office -> !office.openedOn().isAfter(today))
                .collect(Collectors.groupingBy(
                        office -> office.openedOn().getYear(), TreeMap::new, Collectors.counting()));
    }
}
