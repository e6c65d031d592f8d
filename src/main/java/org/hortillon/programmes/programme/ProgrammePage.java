package org.hortillon.programmes.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One programme at length.
 *
 * @param companies in the order in which they entered
 * @param projectsByYear how many projects began in each year
 */
public record ProgrammePage(
        Programme programme, LocalDate today, List<Accompanied> companies, List<YearCount> projectsByYear) {

    /** A company that the programme accompanies, or has accompanied. */
    public record Accompanied(
            String company,
            String name,
            @Nullable String tagline,
            @Nullable String taglineEn,
            String sector,
            @Nullable String sectorEn,
            LocalDate startedOn,
            @Nullable LocalDate endedOn,
            @Nullable String outcome) {

        /** As it is written in message keys; a stay that nobody has closed goes on. */
        public String outcomeCode() {
            return outcome == null ? "ongoing" : outcome;
        }
    }

    /** So many in one year. */
    public record YearCount(int year, long number) {}

    public ProgrammeStatus status() {
        return programme.status(today);
    }

    /** How many companies entered in each year. */
    public Map<Integer, Long> companiesByYear() {
        return companies.stream()
                .collect(Collectors.groupingBy(
                        company -> company.startedOn().getYear(), TreeMap::new, Collectors.counting()));
    }
}
