package org.hortillon.programmes.programme;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** All programmes. */
public record ProgrammeList(List<Programme> programmes, LocalDate today) {

    /** Kind by kind: what runs, what is announced, what has ended. */
    public Map<String, List<Programme>> kinds() {
        return programmes.stream()
                .collect(Collectors.groupingBy(Programme::kind, LinkedHashMap::new, Collectors.toList()));
    }
}
