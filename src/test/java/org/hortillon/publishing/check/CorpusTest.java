package org.hortillon.publishing.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.hortillon.access.Viewer;
import org.hortillon.figures.Period;
import org.hortillon.kernel.Language;
import org.hortillon.kernel.Tr;
import org.hortillon.testing.HubTest;
import org.hortillon.testing.TestHub;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Short texts in the manner of collectives, press releases and other cities' reports, each with the claims a person reads. */
@HubTest
class CorpusTest {

    private static final Path CORPUS = Path.of("src/test/resources/claims/corpus.txt");
    private static final double ENOUGH = 0.97;

    @BeforeAll
    static void records(TestHub hub, @TempDir Path folder) {
        DemoRecords.into(hub, folder);
    }

    private record Sample(String name, String text, List<String> expected) {}

    private static List<Sample> samples() throws IOException {
        return Stream.of(Files.readString(CORPUS).split("(?m)^==== ", -1))
                .filter(block -> !block.isBlank())
                .map(block -> block.split("(?m)^----\\n", -1))
                .map(parts -> {
                    var lines = parts[0].split("\\n", 2);
                    var expected = parts.length < 2 ? "" : parts[1];
                    return new Sample(
                            lines[0],
                            lines[1],
                            Arrays.stream(expected.split("\\n", -1))
                                    .filter(line -> !line.isBlank())
                                    .map(String::strip)
                                    .toList());
                })
                .toList();
    }

    /** {@code value | modality | status | binding}, the binding without its parameters. */
    private static String said(CheckedClaim checked) {
        var claim = checked.claim();
        var low = claim.statement().value().stripTrailingZeros().toPlainString();
        var high = claim.statement().upTo();
        var value = claim.date() != null
                ? claim.date().code()
                : high == null ? low : low + ".." + high.stripTrailingZeros().toPlainString();
        var binding = checked.binding() == null ? "-" : checked.binding().replaceFirst("\\?.*", "");
        return String.join(" | ", value, claim.modality(), checked.status().code(), binding);
    }

    @Test
    void claimsAreReadAsAPersonReadsThem(TestHub hub) throws IOException {
        var right = 0;
        var missed = new ArrayList<String>();
        var spurious = new ArrayList<String>();
        var samples = samples();
        for (var sample : samples) {
            var report = hub.inHub(() -> hub.bean(Checking.class)
                    .check(sample.text(), Period.year(2024), Viewer.VISITOR, new Tr(Language.FR, ZoneOffset.UTC)));
            var found = new ArrayList<>(
                    report.claims().stream().map(CorpusTest::said).toList());
            for (var expected : sample.expected()) {
                if (found.remove(expected)) {
                    right++;
                } else {
                    missed.add(sample.name() + ": " + expected);
                }
            }
            found.forEach(other -> spurious.add(sample.name() + ": " + other));
        }
        var precision = (double) right / (right + spurious.size());
        var recall = (double) right / (right + missed.size());
        System.out.printf(
                Locale.ROOT, "claims of %d texts: precision %.3f, recall %.3f%n", samples.size(), precision, recall);
        missed.forEach(claim -> System.out.println("missed in " + claim));
        spurious.forEach(claim -> System.out.println("not expected in " + claim));
        assertThat(samples).hasSizeGreaterThanOrEqualTo(40);
        assertThat(precision).as("spurious: %s", spurious).isGreaterThanOrEqualTo(ENOUGH);
        assertThat(recall).as("missed: %s", missed).isGreaterThanOrEqualTo(ENOUGH);
    }
}
