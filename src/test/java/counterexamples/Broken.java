package counterexamples;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.Objects;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.web.server.ResponseStatusException;

/** Each class breaks one rule, and is named after what it does. */
@SuppressWarnings({"JavaUtilDate", "JavaTimeDefaultTimeZone", "SystemOut"})
public final class Broken {

    private Broken() {}

    static final class AsksTheMachineForTheTime {
        Instant now() {
            return Instant.now();
        }
    }

    static final class AsksTheMachineForTheDay {
        LocalDate today() {
            return LocalDate.now();
        }
    }

    static final class MakesItsOwnClock {
        Clock clock() {
            return Clock.systemUTC();
        }
    }

    static final class ReadsMilliseconds {
        long now() {
            return System.currentTimeMillis();
        }
    }

    static class InjectedIntoItsField {
        @Autowired
        Clock clock = Clock.systemUTC();
    }

    static class InjectedIntoItsMethod {
        @Autowired
        Clock clock(Clock clock) {
            return clock;
        }
    }

    @Controller
    public static class PublicController {}

    @Controller
    static class ControllerThatAsksTheDatabase {
        private final JdbcClient jdbc;

        ControllerThatAsksTheDatabase(JdbcClient jdbc) {
            this.jdbc = Objects.requireNonNull(jdbc);
        }

        String answer() {
            return jdbc.toString();
        }
    }

    @Component
    static class AsksWithoutTransaction {
        private final JdbcClient jdbc;

        AsksWithoutTransaction(JdbcClient jdbc) {
            this.jdbc = Objects.requireNonNull(jdbc);
        }

        String answer() {
            return jdbc.toString();
        }
    }

    static final class KeepsOldDates {
        Date date() {
            return new Date();
        }
    }

    static final class SaysNotFoundBelowTheController {
        ResponseStatusException absent() {
            return new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }

    static final class AgeRules {
        boolean old(Clock clock) {
            return clock.instant().isAfter(Instant.EPOCH);
        }
    }

    static final class DateHelper {}

    record Grant(double amountCents) {}

    static final class Chatters {
        void chat() {
            System.out.println("chat");
        }
    }

    static final class LooksWhoIsThere {
        Object who() {
            return SecurityContextHolder.getContext();
        }
    }
}
