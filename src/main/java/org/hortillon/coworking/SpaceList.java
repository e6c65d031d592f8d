package org.hortillon.coworking;

import java.time.LocalDate;
import java.util.List;

/**
 * The spaces, open ones first.
 *
 * @param year the year of {@code today}
 * @param spacesOpened spaces opened in that year, until today
 * @param desksOpened desks opened in that year, until today
 */
public record SpaceList(List<Space> spaces, LocalDate today, int year, long spacesOpened, long desksOpened) {

    /** Desks that one can have today, in all open spaces. */
    public long desks() {
        return open().stream().mapToLong(Space::desks).sum();
    }

    /** Offices that one can have today, in all open spaces. */
    public long offices() {
        return open().stream().mapToLong(Space::offices).sum();
    }

    private List<Space> open() {
        return spaces.stream()
                .filter(space -> space.state(today) == SpaceState.OPEN)
                .toList();
    }
}
