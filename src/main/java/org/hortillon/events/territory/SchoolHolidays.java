package org.hortillon.events.territory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** When the schools around are closed, from a file that names its source. */
record SchoolHolidays(List<NoSchool> closed) {

    private static final String FILE = "/calendars/school_holidays_b.csv";

    /** The departments of zone B: the academies of Aix-Marseille, Amiens, Lille and nine others. */
    private static final Set<String> ZONE_B = Set.of(
            "02", "04", "05", "06", "08", "10", "13", "14", "18", "22", "27", "28", "29", "35", "36", "37", "41", "44",
            "45", "49", "50", "51", "52", "53", "54", "55", "56", "57", "59", "60", "61", "62", "67", "68", "72", "76",
            "80", "83", "84", "85", "88");

    private static final SchoolHolidays OF_ZONE_B = new SchoolHolidays(read());
    private static final SchoolHolidays UNKNOWN = new SchoolHolidays(List.of());

    /** Those of the departments in which a hub has its communes; nothing is known of other zones. */
    static SchoolHolidays of(Set<String> departments) {
        return departments.stream().anyMatch(ZONE_B::contains) ? OF_ZONE_B : UNKNOWN;
    }

    Optional<String> during(LocalDate first, LocalDate last) {
        return closed.stream()
                .filter(each -> each.touches(first, last))
                .map(NoSchool::code)
                .findFirst();
    }

    private static List<NoSchool> read() {
        try (var file = Objects.requireNonNull(SchoolHolidays.class.getResourceAsStream(FILE))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .map(line -> line.split(",", -1))
                    .map(cells -> new NoSchool(cells[0], LocalDate.parse(cells[1]), LocalDate.parse(cells[2])))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
