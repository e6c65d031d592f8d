package org.hortillon.events.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.hortillon.events.registration.RegistrationRules.Act;
import org.hortillon.events.registration.RegistrationRules.Problem;
import org.hortillon.events.registration.RegistrationRules.Seat;
import org.hortillon.events.registration.RegistrationRules.Step;
import org.hortillon.events.registration.RegistrationRules.Stop;
import org.hortillon.events.registration.RegistrationRules.To;
import org.hortillon.events.registration.RegistrationRules.Who;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RegistrationRulesTest {

    private static final Instant START = Instant.parse("2025-01-16T17:30:00Z");
    private static final Instant NOW = START.minus(Duration.ofDays(10));

    /** Twenty places of which some are taken; what is not said here is not asked for. */
    private record Event(
            String state,
            java.time.@Nullable LocalDate cancelledOn,
            int taken,
            boolean membersOnly,
            @Nullable Instant opensAt,
            @Nullable Instant closesAt,
            @Nullable Instant membersUntil,
            boolean approval,
            boolean waitingList) {

        Terms terms() {
            return new Terms(
                    new UUID(0, 1),
                    "soiree",
                    state,
                    cancelledOn,
                    START,
                    START.plus(Duration.ofHours(2)),
                    20,
                    taken,
                    membersOnly,
                    opensAt,
                    closesAt,
                    membersUntil,
                    approval,
                    3,
                    waitingList,
                    24);
        }
    }

    private static final Event OPEN = new Event("published", null, 0, false, null, null, null, false, true);

    private static Terms window(@Nullable Instant opens, @Nullable Instant closes, @Nullable Instant membersUntil) {
        return new Event("published", null, 0, false, opens, closes, membersUntil, false, true).terms();
    }

    @Test
    void one_registers_from_the_opening_to_the_closing_and_not_at_the_closing_itself() {
        var terms = window(NOW, NOW.plusSeconds(60), null);
        assertThat(RegistrationRules.window(terms, Who.VISITOR, NOW.minusSeconds(1)))
                .contains(Problem.NOT_OPEN_YET);
        assertThat(RegistrationRules.window(terms, Who.VISITOR, NOW)).isEmpty();
        assertThat(RegistrationRules.window(terms, Who.VISITOR, NOW.plusSeconds(60)))
                .contains(Problem.CLOSED);
    }

    @Test
    void without_a_window_one_registers_until_the_event_begins() {
        assertThat(RegistrationRules.window(OPEN.terms(), Who.VISITOR, START.minusSeconds(1)))
                .isEmpty();
        assertThat(RegistrationRules.window(OPEN.terms(), Who.MEMBER, START)).contains(Problem.PAST);
        assertThat(RegistrationRules.window(OPEN.terms(), Who.TEAM, START)).isEmpty();
        assertThat(RegistrationRules.window(OPEN.terms(), Who.TEAM, START.plus(Duration.ofHours(2))))
                .contains(Problem.PAST);
    }

    @Test
    void members_come_first_then_everybody() {
        var terms = window(null, null, NOW.plusSeconds(60));
        assertThat(RegistrationRules.window(terms, Who.VISITOR, NOW)).contains(Problem.MEMBERS_FIRST);
        assertThat(RegistrationRules.window(terms, Who.MEMBER, NOW)).isEmpty();
        assertThat(RegistrationRules.window(terms, Who.VISITOR, NOW.plusSeconds(60)))
                .isEmpty();
    }

    @Test
    void what_is_for_members_only_stays_theirs() {
        var terms = new Event("published", null, 0, true, null, null, null, false, true).terms();
        assertThat(RegistrationRules.window(terms, Who.VISITOR, NOW)).contains(Problem.MEMBERS_ONLY);
        assertThat(RegistrationRules.window(terms, Who.MEMBER, NOW)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Who.class)
    void nobody_registers_for_a_draft_or_for_what_was_called_off(Who who) {
        var draft = new Event("draft", null, 0, false, null, null, null, false, true).terms();
        var off = new Event("published", java.time.LocalDate.of(2025, 1, 2), 0, false, null, null, null, false, true)
                .terms();
        assertThat(RegistrationRules.window(draft, who, NOW)).contains(Problem.NOT_PUBLISHED);
        assertThat(RegistrationRules.window(off, who, NOW)).contains(Problem.CANCELLED);
    }

    @Test
    void groups_are_as_large_as_the_event_allows() {
        assertThat(enter(OPEN, 3, null)).isEqualTo(new Seat());
        assertThat(enter(OPEN, 4, null)).isEqualTo(new Stop(Problem.GROUP_TOO_LARGE));
        assertThat(enter(OPEN, 0, null)).isEqualTo(new Stop(Problem.GROUP_TOO_LARGE));
    }

    @ParameterizedTest
    @EnumSource(Standing.class)
    void who_is_on_the_list_stays_there_and_who_gave_up_registers_anew(Standing before) {
        var again = enter(OPEN, 1, before);
        switch (before) {
            case CANCELLED, LAPSED, EXCUSED -> assertThat(again).isEqualTo(new Seat());
            default -> assertThat(again).isEqualTo(new RegistrationRules.Same());
        }
    }

    @Test
    void the_team_is_asked_first_where_that_is_the_rule_and_not_when_it_registers_somebody_itself() {
        var asks = new Event("published", null, 20, false, null, null, null, true, false);
        assertThat(enter(asks, 1, null)).isEqualTo(new To(Standing.ASKED));
        assertThat(RegistrationRules.enter(asks.terms(), Who.TEAM, 1, null, NOW))
                .isEqualTo(new Seat());
        assertThat(RegistrationRules.asAStranger(asks.terms(), 1)).isEmpty();
    }

    @Test
    void when_the_seats_are_gone_one_waits_and_without_a_waiting_list_full_means_full() {
        var list = new Event("published", null, 20, false, null, null, null, false, true).terms();
        var none = new Event("published", null, 19, false, null, null, null, false, false).terms();
        assertThat(RegistrationRules.withoutSeats(list, NOW)).isEqualTo(new To(Standing.WAITING));
        assertThat(RegistrationRules.withoutSeats(none, NOW)).isEqualTo(new Stop(Problem.FULL));
        assertThat(RegistrationRules.withoutSeats(list, START)).isEqualTo(new Stop(Problem.FULL));
        assertThat(RegistrationRules.asAStranger(none, 1)).isEmpty();
        assertThat(RegistrationRules.asAStranger(none, 2)).contains(Problem.FULL);
    }

    @ParameterizedTest
    @CsvSource({
        "OFFERED, ACCEPT, SEATED",
        "LAPSED, ACCEPT, OFFER_OVER",
        "SEATED, ACCEPT, NOT_THAT_WAY",
        "OFFERED, DECLINE, CANCELLED",
        "WAITING, DECLINE, NOT_THAT_WAY",
        "ASKED, CANCEL, CANCELLED",
        "WAITING, CANCEL, CANCELLED",
        "SEATED, CANCEL, CANCELLED",
        "OFFERED, CANCEL, CANCELLED",
        "ATTENDED, CANCEL, NOT_THAT_WAY",
        "CANCELLED, CANCEL, NOT_THAT_WAY",
        "ASKED, APPROVE, SEAT",
        "SEATED, APPROVE, NOT_THAT_WAY",
        "ASKED, REFUSE, REFUSED",
        "WAITING, REFUSE, NOT_THAT_WAY"
    })
    void each_act_leads_from_where_it_makes_sense_and_from_nowhere_else(Standing from, Act act, String to) {
        assertThat(said(RegistrationRules.after(from, act, OPEN.terms(), NOW))).isEqualTo(to);
    }

    @ParameterizedTest
    @EnumSource(Act.class)
    void once_it_has_begun_nothing_is_changed_by_these_acts(Act act) {
        assertThat(said(RegistrationRules.after(Standing.OFFERED, act, OPEN.terms(), START)))
                .isEqualTo("PAST");
    }

    @Test
    void an_offer_ends_after_its_hours_and_at_the_closing_at_the_latest() {
        assertThat(OPEN.terms().offersUntil(NOW)).isEqualTo(NOW.plus(Duration.ofHours(24)));
        assertThat(window(null, NOW.plusSeconds(60), null).offersUntil(NOW)).isEqualTo(NOW.plusSeconds(60));
        assertThat(OPEN.terms().offersUntil(START.minusSeconds(60))).isEqualTo(START);
        assertThat(RegistrationRules.offersSeats(OPEN.terms(), START)).isFalse();
        assertThat(RegistrationRules.offersSeats(OPEN.terms(), START.minusSeconds(1)))
                .isTrue();
    }

    private static Step enter(Event event, int seats, @Nullable Standing before) {
        return RegistrationRules.enter(event.terms(), Who.VISITOR, seats, before, NOW);
    }

    private static String said(Step step) {
        return switch (step) {
            case Stop stop -> stop.why().name();
            case To to -> to.standing().name();
            case Seat seat -> "SEAT";
            case RegistrationRules.Same same -> "SAME";
        };
    }
}
