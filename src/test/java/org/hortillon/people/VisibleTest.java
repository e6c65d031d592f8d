package org.hortillon.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.hortillon.testing.HubTest;
import org.hortillon.testing.TestHub;
import org.junit.jupiter.api.Test;

@HubTest
class VisibleTest {

    @Test
    void what_is_shown_to_members_is_seen_by_members_the_team_and_the_person_and_not_by_the_public() {
        var shown = new Visible(Audience.MEMBERS);
        assertThat(Stream.of(Audience.values()).filter(shown::to))
                .containsExactly(Audience.NOBODY, Audience.TEAM, Audience.MEMBERS);
        assertThat(Stream.of(Audience.values()).filter(new Visible(Audience.NOBODY)::to))
                .containsExactly(Audience.NOBODY);
    }

    @Test
    void the_rule_in_sql_is_the_same_for_every_audience_and_every_reader(TestHub hub) {
        hub.execute("""
                insert into people.people (key, given_name, family_name, phone, public, public_since)
                values ('lea', 'Léa', 'Brêchet', '01 99 00 00 00', true, '2024-01-01')""");
        for (var shown : Audience.values()) {
            hub.execute("update people.people set shown_phone = ?::people.audience", shown.code());
            for (var reader : Audience.values()) {
                assertThat(hub.value(
                                Boolean.class,
                                "select phone is not null from people.seen_by(?::people.audience)",
                                reader.code()))
                        .as("%s seen by %s", shown, reader)
                        .isEqualTo(new Visible(shown).to(reader));
            }
        }
    }

    @Test
    void a_name_decides_whether_the_person_is_there_at_all(TestHub hub) {
        hub.execute("""
                insert into people.people (key, given_name, family_name, shown_name, phone, shown_phone)
                values ('lea', 'Léa', 'Brêchet', 'members', '01 99 00 00 00', 'public')""");
        assertThat(hub.count("people.seen_by('public')")).isZero();
        assertThat(hub.count("people.public_names")).isZero();
        assertThat(hub.count("people.seen_by('members')")).isOne();
    }
}
