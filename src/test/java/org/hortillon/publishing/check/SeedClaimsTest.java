package org.hortillon.publishing.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hortillon.access.Viewer;
import org.hortillon.figures.Period;
import org.hortillon.kernel.Language;
import org.hortillon.kernel.Tr;
import org.hortillon.testing.HubTest;
import org.hortillon.testing.TestHub;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The article that started the project, read without one link in it. */
@HubTest
class SeedClaimsTest {

    private static final Path CLAIMS = Path.of("src/test/resources/claims");
    private static final String ARTICLE = "entrepreneuriat-amiens-2024";

    @BeforeAll
    static void records(TestHub hub, @TempDir Path folder) {
        DemoRecords.into(hub, folder);
    }

    private record Expected(int line, String text, String value, String status, String figure) {}

    private static List<Expected> expected() throws IOException {
        return Files.readAllLines(CLAIMS.resolve(ARTICLE + ".csv")).stream()
                .skip(1)
                .map(line -> line.split(",", -1))
                .map(cells -> new Expected(
                        Integer.parseInt(cells[0]),
                        cells[1],
                        cells[2],
                        cells[5].replace(' ', '_'),
                        cells[6].replaceFirst("/.*", "")))
                .toList();
    }

    private static String value(CheckedClaim claim) {
        if (claim.claim().date() != null) {
            return claim.claim().date().code();
        }
        var statement = claim.claim().statement();
        var low = statement.value().stripTrailingZeros().toPlainString();
        return statement.upTo() == null
                ? low
                : low + ".." + statement.upTo().stripTrailingZeros().toPlainString();
    }

    @Test
    void everyClaimIsFoundWithItsStatusAndNoOther(TestHub hub) throws IOException {
        var text = Files.readString(CLAIMS.resolve(ARTICLE + ".md"));
        var report = hub.inHub(() -> hub.bean(Checking.class)
                .check(text, Period.year(2024), Viewer.VISITOR, new Tr(Language.FR, java.time.ZoneOffset.UTC)));
        var left = new ArrayList<>(report.claims());
        var faults = new ArrayList<String>();
        for (var wanted : expected()) {
            var found = left.stream()
                    .filter(claim -> claim.claim().line() == wanted.line()
                            && value(claim).equals(wanted.value()))
                    .findFirst();
            if (found.isEmpty()) {
                faults.add("missing " + wanted);
                continue;
            }
            left.remove(found.get());
            var claim = found.get();
            if (!claim.status().code().equals(wanted.status())
                    || !String.valueOf(claim.binding())
                            .startsWith(wanted.figure().isEmpty() ? "null" : wanted.figure())) {
                faults.add("wrong " + wanted + " <> " + claim.status() + " " + claim.binding() + " " + claim.actual()
                        + " " + claim.confidence()
                        + claim.proposals().stream()
                                .map(p -> "\n     " + p.query().name()
                                        + p.query().queryString() + " " + p.actual() + " " + p.confidence())
                                .toList());
            }
        }
        left.forEach(claim -> faults.add(
                "spurious " + claim.claim().line() + " " + claim.claim().text() + " " + claim.status()));
        assertThat(faults).isEmpty();
    }
}
