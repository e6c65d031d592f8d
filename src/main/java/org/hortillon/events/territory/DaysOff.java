package org.hortillon.events.territory;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The public holidays of any day, and the school holidays of some days.
 *
 * @param schools by date; nothing where it is not known when the schools are closed
 */
public record DaysOff(List<NoSchool> schools) {

    public DaysOff {
        schools = List.copyOf(schools);
    }

    /** The code of the public holiday on a day. */
    public Optional<String> publicHoliday(LocalDate day) {
        return PublicHolidayRules.on(day);
    }

    /** The code of the school holidays around a day. */
    public Optional<String> school(LocalDate day) {
        return schools.stream()
                .filter(each -> each.touches(day, day))
                .map(NoSchool::code)
                .findFirst();
    }
}
