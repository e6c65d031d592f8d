package org.hortillon.talent;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.hortillon.kernel.Language;
import org.hortillon.kernel.Tr;
import org.hortillon.site.DataBlock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JobPostingTest {

    private static final Tr FRENCH = new Tr(Language.FR, ZoneId.of("Europe/Paris"));

    @Test
    void a_posting_says_what_search_engines_require() {
        assertThat(JobPosting.data(job("internship", "Texte"), FRENCH))
                .containsEntry("@type", "JobPosting")
                .containsEntry("title", "Poseur")
                .containsEntry("datePosted", "2024-10-01")
                .containsEntry("validThrough", "2025-01-01T00:00+01:00")
                .containsEntry("hiringOrganization", Map.of("@type", "Organization", "name", "Agrilune"))
                .containsKeys("description", "jobLocation");
    }

    @ParameterizedTest
    @CsvSource({"internship, INTERN", "freelance, CONTRACTOR", "apprenticeship, OTHER", "job,"})
    void the_type_of_employment_is_said_only_when_it_is_known(String kind, String said) {
        assertThat(JobPosting.data(job(kind, "Texte"), FRENCH).get("employmentType"))
                .isEqualTo(said);
    }

    @Test
    void a_description_can_neither_end_the_block_nor_bring_a_script() {
        var json = DataBlock.json(JobPosting.data(job("job", "</script><script>alert(1)</script> & **gras**"), FRENCH));
        assertThat(json).doesNotContain("<", ">", "&").contains("\\u003cstrong\\u003egras");
        assertThat(json).doesNotContain("u003cscript");
    }

    private static Job job(String kind, String description) {
        return new Job(
                "poseur",
                "agrilune",
                "Agrilune",
                null,
                "Poseur",
                null,
                kind,
                "Amiens",
                "80000",
                LocalDate.of(2024, 10, 1),
                LocalDate.of(2024, 12, 31),
                description,
                null,
                null,
                null,
                null);
    }
}
