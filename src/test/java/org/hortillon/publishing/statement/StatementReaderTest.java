package org.hortillon.publishing.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.hortillon.kernel.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatementReaderTest {

    private static Statement first(String words, Language language) {
        var statements = StatementReader.read(words, language);
        assertThat(statements).as(words).isNotEmpty();
        return statements.getFirst();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    150 nouvelles entreprises | 150 | PLAIN | EXACTLY
                    1 234 | 1234 | PLAIN | EXACTLY
                    1\u00a0234\u202f567 habitants | 1234567 | PLAIN | EXACTLY
                    1.234,5 tonnes | 1234.5 | PLAIN | EXACTLY
                    12,5 | 12.5 | PLAIN | EXACTLY
                    3.5 | 3.5 | PLAIN | EXACTLY
                    200k€ | 200000 | EURO | EXACTLY
                    200 k€ levés | 200000 | EURO | EXACTLY
                    1,2 M€ | 1200000 | EURO | EXACTLY
                    50 millions d’euros | 50000000 | EURO | EXACTLY
                    un million d’euros | 1000000 | EURO | EXACTLY
                    2 milliards d’euros | 2000000000 | EURO | EXACTLY
                    1 500 € | 1500 | EURO | EXACTLY
                    3000m² | 3000 | PLAIN | EXACTLY
                    35% des créations | 35 | PERCENT | EXACTLY
                    35,1 % | 35.1 | PERCENT | EXACTLY
                    35 pour cent | 35 | PERCENT | EXACTLY
                    +300% en 18 mois | 300 | PERCENT | EXACTLY
                    une baisse de 5 % | -5 | PERCENT | EXACTLY
                    -5 % | -5 | PERCENT | EXACTLY
                    Trois nouveaux espaces | 3 | PLAIN | EXACTLY
                    vingt-cinq projets | 25 | PLAIN | EXACTLY
                    vingt et un projets | 21 | PLAIN | EXACTLY
                    soixante-dix-sept | 77 | PLAIN | EXACTLY
                    aucune embauche | 0 | PLAIN | EXACTLY
                    une embauche | 1 | PLAIN | EXACTLY
                    une dizaine de salons | 10 | PLAIN | ABOUT
                    une cinquantaine | 50 | PLAIN | ABOUT
                    plus d’une centaine d’adhérents | 100 | PLAIN | MORE_THAN
                    plus de 150 nouvelles entreprises | 150 | PLAIN | MORE_THAN
                    Plus de 20 startups | 20 | PLAIN | MORE_THAN
                    + de 400 participants | 400 | PLAIN | MORE_THAN
                    au-delà de 500 k€ | 500000 | EURO | MORE_THAN
                    au moins 30 | 30 | PLAIN | AT_LEAST
                    pas moins de 30 | 30 | PLAIN | AT_LEAST
                    400+ participants | 400 | PLAIN | AT_LEAST
                    400 participants ou plus | 400 | PLAIN | AT_LEAST
                    200 postes au moins | 200 | PLAIN | AT_LEAST
                    +100 bureaux | 100 | PLAIN | AT_LEAST
                    moins de 10 | 10 | PLAIN | LESS_THAN
                    au plus 10 | 10 | PLAIN | AT_MOST
                    pas plus de 10 | 10 | PLAIN | AT_MOST
                    jusqu’à 80 postes | 80 | PLAIN | AT_MOST
                    près de 150 créations | 150 | PLAIN | ABOUT
                    environ 40 % | 40 | PERCENT | ABOUT
                    150 environ | 150 | PLAIN | ABOUT
                    3 startups ont levé plus de 500k€ | 3 | PLAIN | EXACTLY
                    12 événements en 2024 | 12 | PLAIN | EXACTLY
                    En 2024, 12 événements | 12 | PLAIN | EXACTLY
                    2024 aura vu 12 événements | 12 | PLAIN | EXACTLY
                    2000 emplois | 2000 | PLAIN | EXACTLY
                    en 6 mois, 3 clients | 3 | PLAIN | EXACTLY
                    le 15 décembre 2024, 80 membres | 80 | PLAIN | EXACTLY
                    500 tonnes de CO2 évitées | 500 | PLAIN | EXACTLY
                    la 2e édition a réuni 60 personnes | 60 | PLAIN | EXACTLY
                    """)
    void frenchWordsStateANumber(String words, BigDecimal value, Kind kind, Modality modality) {
        var statement = first(words, Language.FR);
        assertThat(statement.value()).as(words).isEqualByComparingTo(value);
        assertThat(statement.kind()).as(words).isEqualTo(kind);
        assertThat(statement.modality()).as(words).isEqualTo(modality);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    1,234 people | 1234 | PLAIN | EXACTLY
                    1,234.5 | 1234.5 | PLAIN | EXACTLY
                    more than 150 new companies | 150 | PLAIN | MORE_THAN
                    over 150 | 150 | PLAIN | MORE_THAN
                    no fewer than 12 | 12 | PLAIN | AT_LEAST
                    at least 12 events | 12 | PLAIN | AT_LEAST
                    fewer than 12 | 12 | PLAIN | LESS_THAN
                    up to 80 desks | 80 | PLAIN | AT_MOST
                    about 40% | 40 | PERCENT | ABOUT
                    nearly a hundred members | 100 | PLAIN | ABOUT
                    a dozen meet-ups | 12 | PLAIN | ABOUT
                    twenty-two start-ups | 22 | PLAIN | EXACTLY
                    €500k | 500000 | EURO | EXACTLY
                    €1.2m raised | 1200000 | EURO | EXACTLY
                    1.2 million euros | 1200000 | EURO | EXACTLY
                    the 21st meeting gathered 60 people | 60 | PLAIN | EXACTLY
                    """)
    void englishWordsStateANumber(String words, BigDecimal value, Kind kind, Modality modality) {
        var statement = first(words, Language.EN);
        assertThat(statement.value()).as(words).isEqualByComparingTo(value);
        assertThat(statement.kind()).as(words).isEqualTo(kind);
        assertThat(statement.modality()).as(words).isEqualTo(modality);
    }

    @ParameterizedTest
    @ValueSource(strings = {"entre 100k€ et 500k€", "entre 100 et 500 k€", "de 100 à 500 k€", "100-500 k€"})
    void aRangeIsOneStatement(String words) {
        assertThat(StatementReader.read(words, Language.FR)).singleElement().satisfies(range -> {
            assertThat(range.modality()).isEqualTo(Modality.BETWEEN);
            assertThat(range.value()).isEqualByComparingTo("100000");
            assertThat(range.upTo()).isEqualByComparingTo("500000");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"la liste des entreprises", "des dizaines de salons", "le CO2", "", "en 2024", "le 1er"})
    void someWordsStateNothing(String words) {
        assertThat(StatementReader.read(words, Language.FR)).isEmpty();
    }

    @Test
    void theNumberOfTheRightKindIsHeldAgainstTheValue() {
        var statements = StatementReader.read("3 startups ont levé plus de 500k€", Language.FR);
        assertThat(Agreement.of(statements, new BigDecimal("3"), "rounds")).isEqualTo(Agreement.HOLDS);
        assertThat(Agreement.of(statements, new BigDecimal("500000"), "EUR")).isEqualTo(Agreement.CONTRADICTED);
        assertThat(Agreement.of(statements, new BigDecimal("500001"), "EUR")).isEqualTo(Agreement.HOLDS);
    }

    @Test
    void noNumberOfTheKindIsUnreadable() {
        var share = StatementReader.read("35 % des créations", Language.FR);
        assertThat(Agreement.of(share, new BigDecimal("35"), "companies")).isEqualTo(Agreement.UNREADABLE);
        assertThat(Agreement.of(List.of(), BigDecimal.ONE, "companies")).isEqualTo(Agreement.UNREADABLE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    plus de 200 postes | 200 | desks | CONTRADICTED
                    plus de 200 postes | 201 | desks | HOLDS
                    au moins 200 postes | 200 | desks | HOLDS
                    au moins 200 postes | 199 | desks | CONTRADICTED
                    400+ participants | 412 | people | HOLDS
                    moins de 200 | 200 | desks | CONTRADICTED
                    moins de 200 | 199 | desks | HOLDS
                    jusqu’à 80 postes | 80 | desks | HOLDS
                    jusqu’à 80 postes | 81 | desks | CONTRADICTED
                    150 entreprises | 151 | companies | CONTRADICTED
                    150 entreprises | 150 | companies | HOLDS
                    35 % | 35.1 | % | HOLDS
                    35 % | 34.5 | % | HOLDS
                    35 % | 35.5 | % | CONTRADICTED
                    35,1 % | 35.0993 | % | HOLDS
                    35,2 % | 35.0993 | % | CONTRADICTED
                    plus de 35 % | 35.1 | % | HOLDS
                    200 k€ | 200400 | EUR | HOLDS
                    200 k€ | 200600 | EUR | CONTRADICTED
                    200 000 € | 200400 | EUR | CONTRADICTED
                    1,2 M€ | 1180000 | EUR | HOLDS
                    près de 150 | 136 | companies | HOLDS
                    près de 150 | 134 | companies | CONTRADICTED
                    une dizaine | 11 | events | HOLDS
                    une dizaine | 12 | events | CONTRADICTED
                    entre 100 et 200 | 200 | desks | HOLDS
                    entre 100 et 200 | 201 | desks | CONTRADICTED
                    +300 % | 300 | % | HOLDS
                    35 des cent créations | 35.1 | % | HOLDS
                    """)
    void agreementIsAsStrictAsTheWords(String words, BigDecimal actual, String unit, Agreement expected) {
        assertThat(Agreement.of(StatementReader.read(words, Language.FR), actual, unit))
                .as(words)
                .isEqualTo(expected);
    }
}
