package org.hortillon.membership.application;

import static org.assertj.core.api.Assertions.assertThat;

import org.hortillon.membership.application.PathRules.Act;
import org.hortillon.membership.application.PathRules.State;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PathRulesTest {

    @ParameterizedTest
    @CsvSource({
        "RECEIVED, PROPOSE, PROPOSED",
        "RECEIVED, HOLD, HELD",
        "RECEIVED, REFUSE, REFUSED",
        "RECEIVED, WITHDRAW, WITHDRAWN",
        "PROPOSED, PROPOSE, PROPOSED",
        "PROPOSED, HOLD, HELD",
        "PROPOSED, REFUSE, REFUSED",
        "PROPOSED, WITHDRAW, WITHDRAWN",
        "HELD, ACCEPT, ACCEPTED",
        "HELD, REFUSE, REFUSED",
        "HELD, WITHDRAW, WITHDRAWN"
    })
    void the_path_leads_on(State from, Act act, State to) {
        assertThat(PathRules.after(from, act)).isEqualTo(new PathRules.To(to));
    }

    @ParameterizedTest
    @CsvSource({
        "RECEIVED, ACCEPT, NOBODY_MET",
        "PROPOSED, ACCEPT, NOBODY_MET",
        "HELD, PROPOSE, COFFEE_HELD",
        "HELD, HOLD, ALREADY_THERE",
        "RECEIVED, RECEIVE, ALREADY_THERE"
    })
    void the_path_leads_nowhere_and_says_why(State from, Act act, PathRules.Stays why) {
        assertThat(PathRules.after(from, act)).isEqualTo(why);
    }

    @ParameterizedTest
    @EnumSource(Act.class)
    void what_is_over_is_not_begun_anew(Act act) {
        for (var state : new State[] {State.ACCEPTED, State.REFUSED, State.WITHDRAWN}) {
            assertThat(PathRules.after(state, act)).isEqualTo(PathRules.Stays.OVER);
        }
    }
}
