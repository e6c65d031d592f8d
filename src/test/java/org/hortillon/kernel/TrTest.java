package org.hortillon.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class TrTest {

    private static final ZoneId AMIENS = ZoneId.of("Europe/Paris");
    private static final Tr FRENCH = new Tr(Language.FR, AMIENS);
    private static final Tr ENGLISH = new Tr(Language.EN, AMIENS);
    private static final Instant EVENING = Instant.parse("2024-11-07T17:30:00Z");

    @Test
    void moments_are_said_in_the_hubs_time_as_each_language_writes_them() {
        assertThat(FRENCH.moment(EVENING)).isEqualTo("jeudi 7 novembre 2024, 18 h 30");
        assertThat(FRENCH.dayAndTime(EVENING)).isEqualTo("jeudi 7 novembre, 18 h 30");
        assertThat(ENGLISH.dayAndTime(EVENING)).isEqualTo("Thursday 7 November, 18:30");
    }

    @Test
    void in_french_the_first_of_a_month_has_its_own_word() {
        assertThat(FRENCH.date(LocalDate.of(2024, 9, 1))).isEqualTo("1er septembre 2024");
        assertThat(FRENCH.shortDate(LocalDate.of(2024, 9, 1))).isEqualTo("1er sept. 2024");
        assertThat(FRENCH.dayAndTime(Instant.parse("2024-12-31T23:00:00Z"))).isEqualTo("mercredi 1er janvier, 0 h 00");
        assertThat(FRENCH.date(LocalDate.of(2024, 9, 21))).isEqualTo("21 septembre 2024");
        assertThat(ENGLISH.date(LocalDate.of(2024, 9, 1))).isEqualTo("1 September 2024");
    }

    @Test
    void in_french_no_line_begins_with_a_sign_that_belongs_to_the_word_before() {
        assertThat(Texts.typeset(Language.FR, "Source : « Insee » ; 12 % ?"))
                .isEqualTo("Source\u00a0: «\u00a0Insee\u00a0»\u202f; 12\u00a0%\u202f?");
        assertThat(Texts.typeset(Language.EN, "Source : {0} ?")).isEqualTo("Source : {0} ?");
    }

    @Test
    void large_amounts_are_said_in_few_signs() {
        assertThat(FRENCH.shortEuros(286_000_000)).isEqualTo("2,86\u00a0M€");
        assertThat(FRENCH.shortEuros(11_500_000)).isEqualTo("115\u00a0k€");
        assertThat(FRENCH.shortEuros(1_000_000)).isEqualTo("10\u00a0k€");
        assertThat(FRENCH.shortEuros(999_950)).isEqualTo(FRENCH.euros(999_950));
        assertThat(ENGLISH.shortEuros(5_000_000_000L)).isEqualTo("€50M");
    }

    @Test
    void a_day_is_short_on_a_leaf() {
        assertThat(FRENCH.weekday(LocalDate.of(2024, 11, 7)) + " " + FRENCH.shortMonth(LocalDate.of(2024, 11, 7)))
                .isEqualTo("jeu. nov.");
    }
}
