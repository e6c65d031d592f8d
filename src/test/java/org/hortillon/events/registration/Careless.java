package org.hortillon.events.registration;

import java.util.Optional;
import java.util.UUID;
import org.hortillon.events.CarelessSeats;
import org.hortillon.events.Seats;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A machine that locks no event, and counts before it takes: what the races must find. */
@TestConfiguration(proxyBeanMethods = false)
class Careless {

    @Bean
    @Primary
    Seats carelessSeats(JdbcClient jdbc) {
        return new CarelessSeats(jdbc);
    }

    @Bean
    @Primary
    Registrations carelessRegistrations(JdbcClient jdbc) {
        return new Unlocked(jdbc);
    }

    static class Unlocked extends Registrations {

        private final JdbcClient jdbc;

        Unlocked(JdbcClient jdbc) {
            super(jdbc);
            this.jdbc = jdbc;
        }

        @Override
        Optional<Terms> lock(UUID event) {
            return jdbc.sql(TERMS + " where id = ?")
                    .param(event)
                    .query(Terms.class)
                    .optional();
        }
    }
}
