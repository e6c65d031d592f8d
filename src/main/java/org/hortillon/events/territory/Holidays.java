package org.hortillon.events.territory;

import java.time.LocalDate;
import java.util.HashSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Days off where the hub has its communes. */
@Component
@Transactional(readOnly = true)
public class Holidays {

    private final JdbcClient jdbc;

    Holidays(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public DaysOff between(LocalDate first, LocalDate last) {
        return new DaysOff(schools().closed().stream()
                .filter(each -> each.touches(first, last))
                .toList());
    }

    SchoolHolidays schools() {
        return SchoolHolidays.of(new HashSet<>(jdbc.sql("select distinct left(code, 2) from hubs.communes")
                .query(String.class)
                .list()));
    }
}
