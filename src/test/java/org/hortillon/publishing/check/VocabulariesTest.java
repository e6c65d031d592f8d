package org.hortillon.publishing.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.hortillon.access.Role;
import org.hortillon.access.Viewer;
import org.hortillon.companies.CompaniesFixture;
import org.hortillon.figures.FiguresFixture;
import org.hortillon.figures.Period;
import org.hortillon.kernel.Language;
import org.hortillon.kernel.Tr;
import org.hortillon.testing.HubTest;
import org.hortillon.testing.TestHub;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The words by which texts are read are those of the records at this moment, of this hub, in this transaction. */
@HubTest
class VocabulariesTest {

    private static final String HIRES = "Brume Claire a réalisé 2 embauches.";
    private static final String SECTOR = "3 entreprises de la filière lutherie sont nées.";
    private static final String OWN = "3 ruches essaimées cette année.";

    private static List<String> asked(TestHub hub, String text) {
        var report = hub.inHub(() -> hub.bean(Checking.class)
                .check(text, Period.year(2024), Viewer.VISITOR, new Tr(Language.FR, ZoneOffset.UTC)));
        return report.claims().stream()
                .flatMap(claim -> claim.proposals().stream())
                .map(proposal -> proposal.query().name() + proposal.query().queryString())
                .toList();
    }

    private static void company(TestHub hub) {
        CompaniesFixture.company(hub, "brume-claire", "sante", "80021", "2019-10-01");
        hub.execute("update companies.companies set name = 'Brume Claire' where key = 'brume-claire'");
    }

    @Test
    void aNewCompanyIsSeenByTheNextCheck(TestHub hub) {
        FiguresFixture.fill(hub);
        assertThat(asked(hub, HIRES)).noneMatch(query -> query.contains("brume-claire"));
        company(hub);
        assertThat(asked(hub, HIRES)).anyMatch(query -> query.contains("company=brume-claire"));
    }

    @Test
    void aNewSectorIsSeenByTheNextCheck(TestHub hub) {
        FiguresFixture.fill(hub);
        assertThat(asked(hub, SECTOR)).noneMatch(query -> query.contains("lutherie"));
        hub.execute(
                "insert into hubs.sectors (key, label, label_en, position) values ('lutherie', 'Lutherie', 'Lutherie', 9)");
        assertThat(asked(hub, SECTOR)).anyMatch(query -> query.contains("sector=lutherie"));
    }

    @Test
    void aFigureThatTheTeamMadeIsSeenByTheNextCheck(TestHub hub) {
        FiguresFixture.fill(hub);
        assertThat(asked(hub, OWN)).noneMatch(query -> query.startsWith("collectif.ruches"));
        var form = "/equipe/chiffres/nouveau?fact=companies.created";
        var made = hub.signedIn(Role.TEAM)
                .submit(
                        form,
                        "/equipe/chiffres/nouveau",
                        Map.of(
                                "name", "collectif.ruches",
                                "label_fr", "Ruches essaimées",
                                "label_en", "Hives swarmed",
                                "sentence_fr", "Ruches essaimées dans la période.",
                                "sentence_en", "Hives swarmed within the period.",
                                "fact", "companies.created",
                                "aggregate", "count",
                                "period", "during"));
        assertThat(made.status()).as(made.body()).isEqualTo(302);
        assertThat(asked(hub, OWN)).anyMatch(query -> query.startsWith("collectif.ruches"));
    }

    @Test
    void whatOneHubNamesAnotherDoesNotKnow(TestHub hub) {
        FiguresFixture.fill(hub);
        company(hub);
        assertThat(asked(hub, HIRES)).anyMatch(query -> query.contains("company=brume-claire"));
        var other = TestHub.found();
        FiguresFixture.fill(other);
        assertThat(asked(other, HIRES)).noneMatch(query -> query.contains("brume-claire"));
    }

    @Test
    void whoeverIsWritingReadsWithWhatIsWrittenAndNobodyElseDoes(TestHub hub) {
        FiguresFixture.fill(hub);
        company(hub);
        assertThat(asked(hub, HIRES)).anyMatch(query -> query.contains("company=brume-claire"));
        hub.inTransaction(() -> {
            hub.bean(JdbcClient.class)
                    .sql("update companies.companies set name = 'Autre Nom' where key = 'brume-claire'")
                    .update();
            assertThat(asked(hub, HIRES)).noneMatch(query -> query.contains("brume-claire"));
            hub.bean(JdbcClient.class)
                    .sql("update companies.companies set name = 'Brume Claire' where key = 'brume-claire'")
                    .update();
            return true;
        });
        assertThat(asked(hub, HIRES)).anyMatch(query -> query.contains("company=brume-claire"));
    }
}
